/** "1234 5678": digits in fours, as they are read from a wall. */
export function groupDigits(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ')
}
