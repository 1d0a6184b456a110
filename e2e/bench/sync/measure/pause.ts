/** Lets time go by. A measurement takes as long as it takes: this is no test. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/** Looks every few milliseconds until this is so; `false` when it is not so in time. */
export async function waitUntil(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (!isSo()) {
    if (performance.now() > until) return false
    await pause(5)
  }
  return true
}

/** Does something for each of them, so many at a time. */
export async function forEachAtOnce<Thing>(
  things: readonly Thing[],
  atOnce: number,
  act: (thing: Thing, place: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const take = async () => {
    while (next < things.length) {
      const place = next++
      const thing = things[place]
      if (thing !== undefined) await act(thing, place)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, take))
}
