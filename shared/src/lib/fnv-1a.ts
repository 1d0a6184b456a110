/**
 * FNV-1a of 32 bits (Fowler, Noll, Vo 1991) over the code units of a text: the same text gives the same number everywhere.
 * No secret. `begin` is the offset basis, where another one is wanted.
 */
export function fnv1a(text: string, begin = 0x811c9dc5): number {
  let value = begin >>> 0
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}
