import * as decoding from 'lib0/decoding'

/** Passes over a text, or over bytes. */
export function skipString(decoder: decoding.Decoder): void {
  skip(decoder, decoding.readVarUint(decoder))
}

/** Passes over a text that is known, and answers how many units it has. */
export function skipText(decoder: decoding.Decoder): number {
  const length = decoding.readVarUint(decoder)
  const bytes = decoder.arr.subarray(decoder.pos, decoder.pos + length)
  skip(decoder, length)
  let units = 0
  for (const byte of bytes) {
    // Every character begins with a byte that is not one of continuation; the longest of them take two units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

/**
 * Passes over what only the server writes into a document, and answers how many clocks it takes. Nothing of it is
 * built: a subdocument of four bytes costs thirty thousandths of a second, and lists in lists as deep as a frame is long
 * would overflow the stack.
 */
export function skipContent(decoder: decoding.Decoder, kind: number): number {
  switch (kind) {
    case content.json:
      return skipEach(decoder, skipString)
    case content.binary:
    case content.embed:
      skipString(decoder)
      return 1
    case content.format:
      skipString(decoder)
      skipString(decoder)
      return 1
    case content.type:
      skipType(decoder)
      return 1
    case content.any:
      return skipEach(decoder, skipAny)
    case content.document:
      skipString(decoder)
      skipAny(decoder)
      return 1
    default:
      throw new RangeError('No content of Yjs')
  }
}

const content = { json: 2, binary: 3, embed: 5, format: 6, type: 7, any: 8, document: 9 } as const

function skipEach(decoder: decoding.Decoder, skipOne: (decoder: decoding.Decoder) => void): number {
  const count = decoding.readVarUint(decoder)
  for (let left = count; left > 0; left -= 1) skipOne(decoder)
  return count
}

function skipType(decoder: decoding.Decoder): void {
  const type = decoding.readVarUint(decoder)
  // Elements and hooks of XML have a name.
  if (type === 3 || type === 5) skipString(decoder)
  else if (type > 6) throw new RangeError('No type of Yjs')
}

/** A list or an object that is not over yet: so many of its values are to come. */
interface Open {
  left: number
  readonly hasKeys: boolean
}

/** Any value that JSON could hold, and a few more. Without recursion, since the frame decides how deep it goes. */
function skipAny(decoder: decoding.Decoder): void {
  const open: Open[] = [{ left: 1, hasKeys: false }]
  for (let within = open.at(-1); within !== undefined; within = open.at(-1)) {
    if (within.left === 0) {
      open.pop()
      continue
    }
    within.left -= 1
    if (within.hasKeys) skipString(decoder)
    const kind = decoding.readUint8(decoder)
    if (kind === 118 || kind === 117) open.push({ left: decoding.readVarUint(decoder), hasKeys: kind === 118 })
    else skipPlain(decoder, kind)
  }
}

function skipPlain(decoder: decoding.Decoder, kind: number): void {
  switch (kind) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return
    case 125:
      decoding.readVarInt(decoder)
      return
    case 124:
      return skip(decoder, 4)
    case 123:
    case 122:
      return skip(decoder, 8)
    case 119: // a text
    case 116: // bytes
      return skipString(decoder)
    default:
      throw new RangeError('No value of lib0')
  }
}

function skip(decoder: decoding.Decoder, bytes: number): void {
  if (bytes > decoder.arr.length - decoder.pos) throw new RangeError('Cut off')
  decoder.pos += bytes
}
