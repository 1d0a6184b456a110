import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A hand in a running Node, by way of the protocol that debuggers speak. */
export class Inspector implements Disposable {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (result: unknown) => void>()
  #asked = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      const { id, result } = JSON.parse(data.toString()) as { id?: number; result?: unknown }
      if (id === undefined) return
      this.#waiting.get(id)?.(result)
      this.#waiting.delete(id)
    })
  }

  static async open(address: string): Promise<Inspector> {
    const socket = new WebSocket(address, { maxPayload: 1024 ** 3 })
    await once(socket, 'open')
    return new Inspector(socket)
  }

  ask(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  [Symbol.dispose](): void {
    this.#socket.terminate()
  }
}
