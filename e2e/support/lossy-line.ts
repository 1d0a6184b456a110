import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** One connection through the proxy. */
interface Through {
  readonly near: Socket
  readonly far: Socket
}

/** A TCP proxy before a server, on whose lines things get lost: nothing says so to either side. */
export class LossyLine implements AsyncDisposable {
  readonly #port: number
  readonly #proxy: Server
  readonly #through = new Set<Through>()

  private constructor(port: number) {
    this.#port = port
    this.#proxy = createServer((near) => this.#connect(near))
  }

  /** A proxy before the server on this port of this computer. */
  static async open(port: number): Promise<LossyLine> {
    const line = new LossyLine(port)
    line.#proxy.listen(0, '127.0.0.1')
    await once(line.#proxy, 'listening')
    return line
  }

  get port(): number {
    const at = this.#proxy.address()
    if (at === null || typeof at === 'string') throw new Error('The line is closed.')
    return at.port
  }

  /** How many connections the server has open through here. */
  get heldByServer(): number {
    return [...this.#through].filter(({ far }) => !far.destroyed).length
  }

  /**
   * From now on whatever is said on the open connections is taken in and lost, in both directions: each side believes
   * that the other has it.
   */
  swallow(): void {
    for (const { near, far } of this.#through) {
      near.unpipe(far)
      far.unpipe(near)
      near.resume()
      far.resume()
      // Not even that one of them goes is heard by the other.
      near.removeAllListeners('close')
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { near, far } of this.#through) {
      near.destroy()
      far.destroy()
    }
    this.#proxy.close()
    await once(this.#proxy, 'close')
  }

  #connect(near: Socket): void {
    const far = connect(this.#port, '127.0.0.1')
    const through = { near, far }
    this.#through.add(through)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) socket.on('error', () => socket.destroy())
    near.on('close', () => far.destroy())
    far.on('close', () => this.#through.delete(through))
  }
}
