import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { HttpAnswer, HttpRefused } from '../connection/ask-http.ts'

/** How it stands with what was changed: only `saved` may be told as "Bewaard". */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Nothing is lost: it stands on the screen, and `again` says whether it is sent again by itself. */
  | { readonly kind: 'failed'; readonly why: HttpRefused; readonly again: boolean }

interface AutosaveParts<Value> {
  readonly clock: Clock
  /** Sends it; resolves once the server has answered. */
  readonly send: (value: Value) => Promise<HttpAnswer<null>>
}

const pause = 0.8 * SECOND
const patience = 5 * SECOND

/** Saves the latest of a value by itself, a moment after the last change, one at a time, until the server has it. */
export class Autosave<Value> {
  readonly #parts: AutosaveParts<Value>
  readonly #listeners = new Set<() => void>()
  #state: Saving = { kind: 'saved' }
  #waiting: { readonly value: Value } | undefined
  #sending: Promise<void> | undefined
  #cancel: () => void = () => {}

  constructor(parts: AutosaveParts<Value>) {
    this.#parts = parts
  }

  readonly read = (): Saving => this.#state

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => this.#listeners.delete(changed)
  }

  change(value: Value): void {
    this.#waiting = { value }
    this.#become({ kind: 'saving' })
    this.#later(pause)
  }

  /** Sends what is waiting now; resolves to whether everything is saved. */
  async flush(): Promise<boolean> {
    this.#cancel()
    while (this.#waiting !== undefined || this.#sending !== undefined) {
      if (this.#sending === undefined) this.#start()
      await this.#sending
      if (this.#state.kind === 'failed') return false
    }
    return this.#state.kind === 'saved'
  }

  #later(milliseconds: number): void {
    this.#cancel()
    const { clock } = this.#parts
    this.#cancel = clock.at(clock.now() + milliseconds, () => void this.flush())
  }

  #start(): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    this.#waiting = undefined
    this.#become({ kind: 'saving' })
    this.#sending = this.#parts.send(waiting.value).then((answer) => {
      this.#sending = undefined
      if (answer.ok) {
        if (this.#waiting === undefined) this.#become({ kind: 'saved' })
        return
      }
      this.#waiting ??= waiting
      const again = mayPass(answer)
      this.#become({ kind: 'failed', why: answer, again })
      if (again) this.#later(patience)
    })
  }

  #become(state: Saving): void {
    this.#state = state
    for (const changed of this.#listeners) changed()
  }
}

/** What another try may mend; a plan that was judged wrong waits for a change. */
function mayPass({ why }: HttpRefused): boolean {
  return why === 'no-connection' || why === 'server-fault' || why === 'storage-full' || why === 'too-many-tries'
}
