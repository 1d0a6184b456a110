import type { ServerProcess } from './server-process.ts'

/** Asks the server as a page would. */
export interface Asks {
  ask<Value = null>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<Value>
}

/** An organiser who has no page in the story: it begins after the planning. */
export class UnseenOrganiser implements Asks {
  readonly #api: string
  readonly #origin: string
  #cookie = ''

  private constructor(port: number, origin: string) {
    this.#api = `http://127.0.0.1:${port}/api`
    this.#origin = origin
  }

  /** `origin`: where the café stands for browsers. */
  static async come(server: ServerProcess, origin: string): Promise<UnseenOrganiser> {
    const organiser = new UnseenOrganiser(server.port, origin)
    const token = (await server.organiserLink()).split('/').at(-1)
    await organiser.ask('POST', '/organisers', { token, name: 'Olga' })
    return organiser
  }

  async ask<Value = null>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<Value> {
    const answer = await fetch(this.#api + path, {
      method,
      headers: { 'content-type': 'application/json', origin: this.#origin, cookie: this.#cookie },
      ...(data !== undefined && { body: JSON.stringify(data) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${text}`)
    const [cookie] = answer.headers.getSetCookie()
    if (cookie !== undefined) this.#cookie = cookie.split(';', 1)[0] ?? ''
    return JSON.parse(text === '' ? 'null' : text) as Value
  }
}
