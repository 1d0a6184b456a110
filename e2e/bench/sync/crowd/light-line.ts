import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface LineTarget {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

export interface LineEars {
  /** Hears a frame on this line. The bytes are only good during the call: whoever keeps them copies them. */
  hear(frame: Buffer, line: LightLine): void
  /** The line is no more, with the code that the server gave; 0 when it just ended. */
  ended?(code: number): void
}

/** What one read from any line is put in: its frames are heard before the next is read. */
const scratch = Buffer.alloc(256 * 1024)

const FINAL_BINARY = 0x82
const FINAL_TEXT = 0x81
const opcodes = { close: 0x8, ping: 0x9, pong: 0xa } as const

/**
 * A WebSocket to a server with as little around it as can be, so that a thousand of them on one core do not become what
 * is measured. Takes whole frames only, which is all that these servers send.
 */
export class LightLine {
  readonly #socket: Socket
  readonly #ears: LineEars
  readonly #mask = randomBytes(4)
  /** What was read and is no whole frame yet. */
  #rest: Buffer | undefined
  #isOpen = false
  #closeCode = 0
  #whenOpen: ((refused: string | undefined) => void) | undefined
  /** Bytes of frames that were heard. */
  bytes = 0

  private constructor(target: LineTarget, ears: LineEars) {
    this.#ears = ears
    this.#socket = connect({
      host: '127.0.0.1',
      port: target.port,
      noDelay: true,
      onread: {
        buffer: scratch,
        callback: (length) => {
          this.#read(scratch.subarray(0, length))
          return true
        },
      },
    })
    this.#socket.on('connect', () => this.#socket.write(upgradeRequest(target)))
    this.#socket.on('error', () => this.#socket.destroy())
    this.#socket.on('close', () => {
      this.#whenOpen?.('the line was closed')
      this.#whenOpen = undefined
      this.#ears.ended?.(this.#closeCode)
    })
  }

  /** Opens a line; throws when the server refuses the upgrade. */
  static async open(target: LineTarget, ears: LineEars): Promise<LightLine> {
    const line = new LightLine(target, ears)
    const refused = await new Promise<string | undefined>((resolve) => (line.#whenOpen = resolve))
    if (refused !== undefined) throw new Error(`No line to ${target.path}: ${refused}`)
    return line
  }

  send(frame: Uint8Array): void {
    this.#write(FINAL_BINARY, frame)
  }

  sendText(text: string): void {
    this.#write(FINAL_TEXT, Buffer.from(text))
  }

  /** Ends the line as a lost connection does: without a word. */
  end(): void {
    this.#socket.destroy()
  }

  #write(kind: number, payload: Uint8Array): void {
    if (this.#socket.destroyed) return
    this.#socket.write(masked(kind, payload, this.#mask))
  }

  #read(chunk: Buffer): void {
    let bytes = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk])
    this.#rest = undefined
    if (!this.#isOpen) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) return this.#keep(bytes)
      const status = bytes.toString('latin1', 0, bytes.indexOf('\r\n'))
      if (!status.includes(' 101 ')) {
        this.#whenOpen?.(status)
        this.#whenOpen = undefined
        return this.end()
      }
      this.#isOpen = true
      this.#whenOpen?.(undefined)
      this.#whenOpen = undefined
      bytes = bytes.subarray(end + 4)
    }
    let at = 0
    while (at + 2 <= bytes.length) {
      const short = (bytes[at + 1] ?? 0) & 0x7f
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      if (at + head > bytes.length) break
      const length =
        short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2))
      if (at + head + length > bytes.length) break
      this.#take((bytes[at] ?? 0) & 0x0f, bytes.subarray(at + head, at + head + length))
      at += head + length
    }
    if (at < bytes.length) this.#keep(bytes.subarray(at))
  }

  /** The next read goes over the same bytes, so what must stay is copied. */
  #keep(bytes: Buffer): void {
    this.#rest = Buffer.from(bytes)
  }

  #take(opcode: number, payload: Buffer): void {
    switch (opcode) {
      case opcodes.ping:
        return this.#write(0x80 | opcodes.pong, payload)
      case opcodes.pong:
        return
      case opcodes.close:
        this.#closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 0
        return this.end()
      default:
        this.bytes += payload.length
        this.#ears.hear(payload, this)
    }
  }
}

function upgradeRequest({ port, path, headers }: LineTarget): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    ...(headers['host'] === undefined ? [`host: 127.0.0.1:${port}`] : []),
    'connection: Upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    `sec-websocket-key: ${randomBytes(16).toString('base64')}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** A frame as a browser must send it: every byte turned over with a mask. */
function masked(kind: number, payload: Uint8Array, mask: Buffer): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + 4 + length)
  frame[0] = kind
  if (head === 2) frame[1] = 0x80 | length
  else if (head === 4) {
    frame[1] = 0x80 | 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 0x80 | 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(mask, head)
  for (let at = 0; at < length; at++) frame[head + 4 + at] = (payload[at] ?? 0) ^ (mask[at & 3] ?? 0)
  return frame
}
