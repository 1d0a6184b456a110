/** A short mark of a text: FNV-1a (Fowler, Noll, Vo 1991) twice, with two beginnings, over its code units. No secret. */
export function markOf(text: string): string {
  return [0x811c9dc5, 0x1000193].map((begin) => hash(text, begin).toString(16).padStart(8, '0')).join('')
}

function hash(text: string, begin: number): number {
  let value = begin >>> 0
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}
