/** Keeps small texts on this device, or until the page goes where the browser keeps nothing. */
const memory = new Map<string, string>()

export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key)
  } catch {
    return memory.get(key)
  }
}

export function keep(key: string, text: string): void {
  memory.set(key, text)
  try {
    localStorage.setItem(key, text)
  } catch {
    // A browser that keeps nothing has it until the page goes.
  }
}

export function forgetKept(key: string): void {
  memory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // It was not there either.
  }
}

/** The keys that begin like this. */
export function listKept(beginning: string): readonly string[] {
  const keys = new Set(memory.keys())
  try {
    for (const key of Object.keys(localStorage)) keys.add(key)
  } catch {
    // Then there is only what this page has written.
  }
  return [...keys].filter((key) => key.startsWith(beginning))
}
