import { randomInt } from 'node:crypto'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Aside } from '../documents/readers.ts'
import type { Ticked, Ticker } from '../documents/ticker.ts'
import { type Frame, type PresenceState, presenceFrame } from './frame.ts'

/** Whoever is told where others type. */
export interface PresenceListener {
  tell(frame: Frame): void
  /** The same, to go in one write with the change that is told next in this turn of the event loop. */
  tellAlong(frame: Frame): void
}

/**
 * Where somebody types goes along with the next letters at that table, which cost a write anyway; others see it this
 * many milliseconds later at most.
 */
const TOGETHER = 600

/** No field has a longer name. */
const LONGEST_FIELD = 100

/** Who still types in the same place is told of again this often. */
const AGAIN = 10_000

const away = 'null'

interface Present extends PresenceState {
  readonly at: number
}

/**
 * Where people type on one document. Only the server says so, in a frame of its own making: one for all that changed,
 * with the next letters or a moment later. Never in the log, and no other table hears of it. Each is told under a number that is drawn
 * for this line alone: the id under which somebody types would tell whose the characters are, also afterwards.
 */
export class Presence implements Ticked, Aside {
  readonly #ticker: Ticker
  readonly #listeners = new Set<PresenceListener>()
  readonly #present = new Map<PresenceListener, Present>()
  readonly #changed = new Set<PresenceListener>()
  #dueAt = Infinity

  constructor(ticker: Ticker) {
    this.#ticker = ticker
  }

  get dueAt(): number {
    return this.#dueAt
  }

  /** From now on this one is told where the others type; first of all where they do so now. */
  join(listener: PresenceListener): void {
    this.#listeners.add(listener)
    this.#tellOthers(listener, this.#present, 'tell')
  }

  leave(listener: PresenceListener): void {
    this.#listeners.delete(listener)
    if (this.#present.has(listener)) this.#set(listener, away)
  }

  /** Somebody says where they type: `state` is what their browser sent, and nothing of it goes on unread. */
  say(by: PresenceListener, person: PersonId | undefined, state: string): void {
    const field = readField(state)
    const told = field === undefined ? away : JSON.stringify({ field, ...(person !== undefined && { person }) })
    const known = this.#present.get(by)
    const isNew = (known?.state ?? away) !== told
    // Browsers forget what they have not heard again for half a minute.
    if (isNew || (told !== away && performance.now() - (known?.at ?? 0) >= AGAIN)) this.#set(by, told)
  }

  /** A change is about to be told to every reader. */
  goAlong(): void {
    this.#tell('tellAlong')
  }

  tick(): void {
    this.#tell('tell')
  }

  #set(by: PresenceListener, state: string): void {
    const { id, count } = this.#present.get(by) ?? { id: randomInt(2 ** 32), count: 0 }
    this.#present.set(by, { id, count: count + 1, state, at: performance.now() })
    if (this.#changed.size === 0) this.#dueAt = performance.now() + TOGETHER
    this.#changed.add(by)
    this.#ticker.soon(this)
  }

  #tell(how: keyof PresenceListener): void {
    if (this.#changed.size === 0) return
    const states = new Map([...this.#changed].flatMap((by) => this.#entry(by)))
    this.#changed.clear()
    for (const by of states.keys()) if (!this.#listeners.has(by)) this.#present.delete(by)
    if (states.size === 0) return
    const frame = presenceFrame([...states.values()])
    for (const listener of this.#listeners) {
      if (states.has(listener)) this.#tellOthers(listener, states, how)
      else listener[how](frame)
    }
  }

  /** Nobody is told where they type themselves: under a number that they do not know as their own. */
  #tellOthers(
    listener: PresenceListener,
    states: ReadonlyMap<PresenceListener, PresenceState>,
    how: keyof PresenceListener,
  ): void {
    const others = [...states].filter(([by]) => by !== listener).map(([, state]) => state)
    if (others.length > 0) listener[how](presenceFrame(others))
  }

  #entry(by: PresenceListener): readonly (readonly [PresenceListener, PresenceState])[] {
    const state = this.#present.get(by)
    return state === undefined ? [] : [[by, state]]
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
