/** Which way a key goes back or forth: Ctrl or Cmd with Z, with Shift the other way, and Ctrl with Y. */
export function undoKey(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}): 'undo' | 'redo' | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey } = event
  const key = event.key.toLowerCase()
  if (!(ctrlKey || metaKey) || altKey) return undefined
  if (key === 'z') return shiftKey ? 'redo' : 'undo'
  return key === 'y' && ctrlKey && !metaKey ? 'redo' : undefined
}
