import { inflateSync } from 'node:zlib'

/*
 * How a WOFF 1 file lies, which is a TrueType file with each of its tables packed on its own:
 *
 *   0 'wOFF' │ 4 flavour │ 12 number of tables │ 44 a line of 20 bytes for each table │ the tables
 *   a line:  tag │ where it begins │ its packed length │ its length │ checksum
 *
 * and how a TrueType file does:
 *
 *   0 flavour │ 4 number of tables, and three numbers to search them by │ 12 a line of 16 bytes for each │ the tables
 *   a line:  tag │ checksum │ where it begins │ its length
 */
const SIGNATURE = 0x774f4646

/** The TrueType or OpenType file that a WOFF 1 file packs. Throws for what is no WOFF 1 file. */
export function unpackWoff(woff: Uint8Array): Buffer {
  const source = Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength)
  if (source.readUInt32BE(0) !== SIGNATURE) throw new Error('This is no WOFF file.')
  const count = source.readUInt16BE(12)
  const head = headOf(source.readUInt32BE(4), count)
  const parts = [head]
  let begin = head.length
  for (let at = 0; at < count; at++) {
    const line = source.subarray(44 + at * 20)
    const table = tableOf(source, line)
    line.copy(head, 12 + at * 16, 0, 4)
    line.copy(head, 16 + at * 16, 16, 20)
    head.writeUInt32BE(begin, 20 + at * 16)
    head.writeUInt32BE(table.length, 24 + at * 16)
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4)
    parts.push(table, padding)
    begin += table.length + padding.length
  }
  return Buffer.concat(parts)
}

function headOf(flavour: number, count: number): Buffer {
  const head = Buffer.alloc(12 + 16 * count)
  const steps = Math.floor(Math.log2(count))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * 2 ** steps, 6)
  head.writeUInt16BE(steps, 8)
  head.writeUInt16BE(16 * (count - 2 ** steps), 10)
  return head
}

function tableOf(source: Buffer, line: Buffer): Buffer {
  const begin = line.readUInt32BE(4)
  const packed = source.subarray(begin, begin + line.readUInt32BE(8))
  return packed.length < line.readUInt32BE(12) ? inflateSync(packed) : packed
}
