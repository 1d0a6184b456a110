import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Joined } from '@tafelronde/shared/wire/http.ts'
import { Browser } from './browser.ts'
import type { ScriptPerson } from './script.ts'
import { shortenLine } from './shorten-line.ts'

export interface RoomParts {
  /** Where the server is, and which pages are its own. */
  readonly url: string
  readonly origin: string
  readonly session: SessionId
  /** What the QR code's link ends in. */
  readonly secret: string
}

/** The invented people who are in a session, each with a browser of their own. */
export class RoomOfPeople implements AsyncDisposable {
  readonly #parts: RoomParts
  readonly #browsers = new Map<string, Browser>()
  readonly #ids = new Map<string, PersonId>()

  constructor(parts: RoomParts) {
    this.#parts = parts
  }

  get size(): number {
    return this.#ids.size
  }

  /** Lets someone in, as by the QR code. */
  async welcome({ key, name, organisation, level }: ScriptPerson): Promise<void> {
    const { url, origin, session, secret } = this.#parts
    const browser = new Browser(url, origin)
    this.#browsers.set(key, browser)
    const { person } = await browser.ask<Joined>('POST', '/api/join', {
      key: { secret },
      name: shortenLine(name, 60),
      organisation: shortenLine(organisation, 120),
      level,
      online: false,
      // Two whose names look alike are two: the script knows.
      same: 'two',
    })
    await browser.connect(session, 'person')
    this.#ids.set(key, person)
  }

  /** Whoever came first. */
  get first(): string {
    const [first] = this.#ids.keys()
    if (first === undefined) throw new Error('Nobody is there.')
    return first
  }

  has(key: string): boolean {
    return this.#ids.has(key)
  }

  idOf(key: string): PersonId | undefined {
    return this.#ids.get(key)
  }

  browserOf(key: string): Browser {
    const browser = this.#browsers.get(key)
    if (browser === undefined) throw new Error('Someone who is not there was to do something.')
    return browser
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#browsers.values()].map((browser) => browser[Symbol.asyncDispose]()))
  }
}
