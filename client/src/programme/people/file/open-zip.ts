import { Unreadable } from './file-refusal.ts'

/*
 * How a zip file is made, from its end to its beginning:
 *
 *   end       PK\5\6 … how many entries, where the directory begins
 *   directory PK\1\2 … one per file: its name, how it is packed, where it lies
 *   file      PK\3\4 … name, extra, and then the packed bytes
 *
 * Only what a spreadsheet needs of it: files as they are or deflated, smaller than 4 GB. The browser unpacks.
 */

/** What lies in a zip file. */
export interface Zip {
  has(name: string): boolean
  /** Unpacks one file; all that is unpacked together stays within the limit that the zip was opened with. */
  read(name: string): Promise<string>
}

interface Entry {
  readonly encrypted: boolean
  readonly method: number
  readonly size: number
  readonly start: number
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const FILE = 0x04034b50

/** Opens a zip file, of which no more than `most` bytes are ever unpacked, whatever it says of itself. */
export function openZip(bytes: Uint8Array<ArrayBuffer>, most: number): Zip {
  const entries = listEntries(bytes)
  let left = most
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw new Unreadable('broken')
      const unpacked = await unpack(bytes, entry, left)
      left -= unpacked.length
      return new TextDecoder().decode(unpacked)
    },
  }
}

function listEntries(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw new Unreadable('broken')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end has 22 bytes and a remark of whatever length, so it is looked for from behind. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new Unreadable('broken')
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.encrypted) throw new Unreadable('encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.start + 30 > bytes.length || view.getUint32(entry.start, true) !== FILE) throw new Unreadable('broken')
  const start = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true)
  if (start + entry.size > bytes.length) throw new Unreadable('broken')
  const packed = bytes.subarray(start, start + entry.size)
  if (entry.method === 0) return within(packed, most)
  if (entry.method !== 8) throw new Unreadable('broken')
  return inflate(packed, most)
}

/** Stops at the first byte too many: a small file can hold gigabytes. */
async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Unreadable('broken')
    })
    if (done) return join(chunks, size)
    chunks.push(value)
    size += value.length
    if (size <= most) continue
    await reader.cancel().catch(() => {})
    throw new Unreadable('too-large')
  }
}

function within(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > most) throw new Unreadable('too-large')
  return bytes
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
