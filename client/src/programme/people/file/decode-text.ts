/**
 * The text in a file, however it was encoded: with a mark in front as UTF-8 or UTF-16 ("Unicode text" of Excel), without
 * one as UTF-8 or, where it cannot be that, as Windows-1252. Nothing for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)
  // No text holds signs that steer a machine, but for tabs and line ends.
  // eslint-disable-next-line no-control-regex -- These are the signs that are looked for.
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? undefined : text
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
