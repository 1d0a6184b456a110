import { inflateRawSync } from 'node:zlib'

/** What lies in a zip, in its order: each part by its name. */
export function readZip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>()
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end === -1) throw new Error('This is no zip.')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, nameEnd)
    parts.set(name, readPart(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)))
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

function readPart(bytes: Buffer, header: number, size: number): Buffer {
  const at = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const packed = bytes.subarray(at, at + size)
  return bytes.readUInt16LE(header + 8) === 0 ? packed : inflateRawSync(packed)
}
