/** "4821 7730": eight digits as people read them aloud. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}
