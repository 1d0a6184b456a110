import { crc32 } from 'node:zlib'

/*
 * How a PNG file lies:
 *
 *   8 signature │ chunks, each of: 4 length │ 4 name │ what it holds │ 4 checksum of name and what it holds
 *   IHDR, the first: 4 width │ 4 height │ …
 */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a picture needs. All else is dropped, such as who made it, where and when. */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

export interface PngFile {
  readonly width: number
  readonly height: number
  /** The file with what a picture needs and nothing else. */
  readonly bytes: Buffer
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))
}

/** What the chunks of a PNG file tell, or nothing where they are broken. Its points have still to be unpacked. */
export function readPng(bytes: Uint8Array): PngFile | undefined {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Buffer[] = [SIGNATURE]
  let at = SIGNATURE.length
  let name = ''
  while (name !== 'IEND') {
    const length = at + 12 <= source.length ? source.readUInt32BE(at) : source.length
    const end = at + 12 + length
    if (end > source.length) return undefined
    name = source.toString('latin1', at + 4, at + 8)
    if (source.readUInt32BE(end - 4) !== crc32(source.subarray(at + 4, end - 4))) return undefined
    if (NEEDED.has(name)) kept.push(source.subarray(at, end))
    at = end
  }
  const [, header] = kept
  if (header?.toString('latin1', 4, 8) !== 'IHDR' || header.length !== 25) return undefined
  return { width: header.readUInt32BE(8), height: header.readUInt32BE(12), bytes: Buffer.concat(kept) }
}
