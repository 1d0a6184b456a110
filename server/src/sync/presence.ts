import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { type Frame, type PresenceState, presenceFrame } from './frame.ts'

/** Whoever is told where others type. */
export interface PresenceListener {
  tell(frame: Frame): void
}

interface Present extends PresenceState {
  readonly of: PresenceListener
}

/** Others see where somebody types this much later at most: a glance says no more, and frames are fewer. */
const TOGETHER = 48

/** No field has a longer name. */
const LONGEST_FIELD = 100

const away = 'null'

/**
 * Where people type on one document. Only the server says so, in a frame of its own making: one for all that changed,
 * every so many milliseconds. Never in the log, and no other table hears of it.
 */
export class Presence {
  readonly #listeners = new Set<PresenceListener>()
  readonly #present = new Map<number, Present>()
  readonly #changed = new Set<number>()
  /** What changed is told before long. */
  #isDue = false

  /** From now on this one is told where the others type; first of all where they do so now. */
  join(listener: PresenceListener): void {
    this.#listeners.add(listener)
    const states = [...this.#present.values()].filter(({ state }) => state !== away)
    if (states.length > 0) listener.tell(presenceFrame(states))
  }

  leave(listener: PresenceListener): void {
    this.#listeners.delete(listener)
    for (const [id, { of, count }] of this.#present) {
      if (of !== listener) continue
      this.#present.set(id, { id, count: count + 1, state: away, of })
      this.#mark(id)
    }
  }

  /** Somebody says where they type: `state` is what their browser sent, and nothing of it goes on unread. */
  say(by: PresenceListener, person: PersonId | undefined, { id, count, state }: PresenceState): void {
    const known = this.#present.get(id)
    // An id is whose it was first, as long as that one is here.
    if (known !== undefined && known.of !== by && known.state !== away) return
    if (known === undefined && [...this.#present.values()].some(({ of }) => of === by)) return
    const field = readField(state)
    const told = field === undefined ? away : JSON.stringify({ field, ...(person !== undefined && { person }) })
    if (known === undefined && told === away) return
    this.#present.set(id, { id, count, state: told, of: by })
    this.#mark(id)
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0
  }

  #mark(id: number): void {
    this.#changed.add(id)
    if (this.#isDue) return
    this.#isDue = true
    setTimeout(() => this.#tell(), TOGETHER)
  }

  #tell(): void {
    this.#isDue = false
    const states = [...this.#changed].flatMap((id) => this.#present.get(id) ?? [])
    this.#changed.clear()
    for (const { id, of, state } of states) if (state === away && !this.#listeners.has(of)) this.#present.delete(id)
    if (states.length === 0 || this.#listeners.size === 0) return
    const frame = presenceFrame(states)
    for (const listener of this.#listeners) listener.tell(frame)
  }
}

function readField(state: string): string | undefined {
  try {
    const told: unknown = JSON.parse(state)
    const field = typeof told === 'object' && told !== null && 'field' in told ? told.field : undefined
    return typeof field === 'string' && field.length <= LONGEST_FIELD ? field : undefined
  } catch {
    return undefined
  }
}
