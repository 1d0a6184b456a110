import { Browser, must, secretOf } from '@tafelronde/server/testing/browser.ts'
import type { ServerProcess } from './server-process.ts'

/** Asks the server as a page would. */
export interface Asks {
  ask<Value = null>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<Value>
}

/** An organiser who has no page in the story: it begins after the planning. */
export class UnseenOrganiser implements Asks {
  readonly #browser: Browser
  readonly #origin: string

  private constructor(port: number, origin: string) {
    this.#browser = new Browser(`http://127.0.0.1:${port}`)
    this.#origin = origin
  }

  /** `origin`: where the café stands for browsers. */
  static async come(server: ServerProcess, origin: string): Promise<UnseenOrganiser> {
    const organiser = new UnseenOrganiser(server.port, origin)
    await organiser.ask('POST', '/organisers', { token: secretOf(await server.organiserLink()), name: 'Olga' })
    return organiser
  }

  async ask<Value = null>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<Value> {
    return must(await this.#browser.ask(method, `/api${path}`, data, { origin: this.#origin })).body as Value
  }
}
