import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { newId } from '../auth/new-token.ts'
import type { SessionRegistry } from '../sessions/session-registry.ts'
import { Extras } from './extras.ts'
import { readScript } from './read-script.ts'
import { planScript } from './script-programme.ts'

export interface RehearsalsParts {
  readonly sessions: SessionRegistry
  readonly clock: Clock
  /** Where this server is reached from its own machine, and which pages are its own. */
  readonly url: string
  readonly origin: string
  readonly report: (fault: unknown) => void
}

/** Each holds a dozen browsers. */
const MOST_AT_ONCE = 3

const EXAMPLE = path.join(import.meta.dirname, 'examples', 'buurt-in-beweging.json')

/** The rehearsals that go on now: sessions with invented participants, for facilitators who practise. */
export class Rehearsals implements AsyncDisposable {
  readonly #parts: RehearsalsParts
  readonly #extras = new Set<Extras>()
  #starting = 0
  #closed = false

  constructor(parts: RehearsalsParts) {
    this.#parts = parts
  }

  /** How many go on. */
  get size(): number {
    return this.#extras.size + this.#starting
  }

  /** Makes a session to practise with; its people come in as soon as its doors are opened. */
  async start(): Promise<Result<SessionId, 'too-many'>> {
    if (this.size >= MOST_AT_ONCE) return refuse('too-many')
    this.#starting += 1
    try {
      return accept(await this.#make())
    } finally {
      this.#starting -= 1
    }
  }

  /** Everyone goes home, so that the server can stop. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#extras].map((extras) => extras[Symbol.asyncDispose]()))
  }

  async #make(): Promise<SessionId> {
    const { sessions, clock, url, origin, report } = this.#parts
    const script = readScript(JSON.parse(await readFile(EXAMPLE, 'utf8')))
    if (!script.ok) throw new Error(`The example is no script. ${script.why}`)
    const { programme, tables } = planScript(script.value, clock.now(), newId, 'practice')
    const live = await sessions.create(programme)
    if (this.#closed) return live.id
    const { secrets } = live.readStored()
    const extras = new Extras({
      url,
      origin,
      clock,
      report,
      tables,
      session: live.id,
      secret: secrets.join,
      script: script.value,
      ended: () => this.#extras.delete(extras),
    })
    this.#extras.add(extras)
    return live.id
  }
}
