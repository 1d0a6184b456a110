/** Whether clocks are known by this name, such as "Europe/Amsterdam". */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: name })
    return true
  } catch {
    return false
  }
}
