import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file of the client, ready to be sent in any way a browser takes it. */
export interface ClientFile {
  readonly type: string
  readonly bytes: Buffer
  readonly tag: string
  /** Its name changes with its content. */
  readonly forEver: boolean
  packed(how: 'br' | 'gzip'): Promise<Buffer>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
}

/** Reads all files of the built client by their path; none when it was not built. They are a few hundred kilobytes. */
export async function readClientFiles(folder: string): Promise<ReadonlyMap<string, ClientFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifMissing)
  const files = new Map<string, ClientFile>()
  for (const entry of entries) {
    const type = types[path.extname(entry.name)]
    if (!entry.isFile() || type === undefined || entry.name.startsWith('.')) continue
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, file).split(path.sep).join('/')
    if (name.startsWith('.vite/')) continue
    files.set(`/${name}`, clientFile(type, await readFile(file), name.startsWith('assets/')))
  }
  return files
}

function ifMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)

function clientFile(type: string, bytes: Buffer, forEver: boolean): ClientFile {
  const kept = new Map<string, Promise<Buffer>>()
  return {
    type,
    bytes,
    forEver,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    packed(how) {
      const known = kept.get(how)
      if (known !== undefined) return known
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
      const packing = how === 'br' ? packBrotli(bytes, quality) : packGzip(bytes)
      kept.set(how, packing)
      return packing
    },
  }
}
