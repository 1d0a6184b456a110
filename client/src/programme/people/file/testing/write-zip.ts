/** How a file lies in a zip: as it is, deflated, or said to be locked with a password. */
export interface ZipFile {
  readonly name: string
  readonly text: string
  readonly stored?: boolean
  readonly locked?: boolean
}

/** A small writer of zip files, with no check on what is in them. */
export async function writeZip(files: readonly ZipFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, text, stored = false, locked = false } of files) {
    const label = new TextEncoder().encode(name)
    const whole = new TextEncoder().encode(text)
    const packed = stored ? whole : await deflate(whole)
    const facts = [20, locked ? 1 : 0, stored ? 0 : 8, 0, 0]
    const sizes = [0, packed.length, whole.length]
    const file = record([0x04034b50], facts, sizes, [label.length, 0])
    directory.push(record([0x02014b50], [20, ...facts], sizes, [label.length, 0, 0, 0, 0], [0, at]), label)
    parts.push(file, label, packed)
    at += file.length + label.length + packed.length
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  return join([...parts, ...directory, record([0x06054b50], [0, 0, files.length, files.length], [length, at], [0])])
}

/** Numbers of four and of two bytes by turns, as the records of a zip have them. */
function record(...runs: readonly (readonly number[])[]): Uint8Array {
  const bytes = runs.flatMap((run, turn) =>
    run.flatMap((number) =>
      Array.from({ length: turn % 2 === 0 ? 4 : 2 }, (_, byte) => (number >>> (8 * byte)) & 0xff),
    ),
  )
  return new Uint8Array(bytes)
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
