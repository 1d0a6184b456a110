import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { nanoid } from 'nanoid'

/** The pages of this browser that are open now: what one of them holds, no other sends. */
export interface Pages {
  /** The name of this one. */
  readonly own: string
  /** Those that live, this one among them. */
  living(): Promise<ReadonlySet<string>>
}

const PREFIX = 'tafelronde:page:'
const BEAT = 2 * SECOND

/** So long a page that was in sight may be silent, and one that was not, whose timers hardly run. */
const SILENCE = 3 * BEAT
const SILENCE_HIDDEN = 3 * MINUTE

/** Makes this page known to the others: by a lock, or where there are none by a sign of life now and then. */
export function openPages(): Pages & Disposable {
  // Locks exist on https and localhost only.
  const locks = (navigator as { readonly locks?: LockManager }).locks
  return locks === undefined ? new BeatingPages() : new LockedPages(locks)
}

class LockedPages implements Pages {
  readonly own = nanoid()
  readonly #locks: LockManager
  #release = () => {}

  constructor(locks: LockManager) {
    this.#locks = locks
    const held = new Promise<void>((resolve) => {
      this.#release = resolve
    })
    locks.request(PREFIX + this.own, () => held).catch(() => {})
  }

  async living(): Promise<ReadonlySet<string>> {
    const { held = [] } = await this.#locks.query()
    return new Set([this.own, ...held.map(({ name }) => name?.slice(PREFIX.length) ?? '')])
  }

  [Symbol.dispose](): void {
    this.#release()
  }
}

/** How a page says that it lives. */
export interface Beat {
  readonly at: number
  readonly hidden: boolean
}

class BeatingPages implements Pages {
  readonly own = nanoid()
  readonly #timer: ReturnType<typeof setInterval>
  #isGone = false

  constructor() {
    this.#timer = setInterval(this.#beat, BEAT)
    window.addEventListener('pagehide', this.#silence)
    window.addEventListener('pageshow', this.#comeBack)
    document.addEventListener('visibilitychange', this.#beat)
    this.#beat()
  }

  living(): Promise<ReadonlySet<string>> {
    const living = new Set([this.own])
    for (const [key, value] of readStored()) {
      if (key.startsWith(PREFIX) && isBeating(readBeat(value), Date.now())) living.add(key.slice(PREFIX.length))
    }
    return Promise.resolve(living)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
    window.removeEventListener('pagehide', this.#silence)
    window.removeEventListener('pageshow', this.#comeBack)
    document.removeEventListener('visibilitychange', this.#beat)
    this.#silence()
  }

  readonly #comeBack = (): void => {
    this.#isGone = false
    this.#beat()
  }

  readonly #beat = (): void => {
    // A page that goes is told once more that it is out of sight.
    if (this.#isGone) return
    const beat: Beat = { at: Date.now(), hidden: document.visibilityState === 'hidden' }
    try {
      localStorage.setItem(PREFIX + this.own, JSON.stringify(beat))
    } catch {
      // Then the others do not know, and what both of them send arrives once all the same.
    }
  }

  readonly #silence = (): void => {
    this.#isGone = true
    try {
      localStorage.removeItem(PREFIX + this.own)
    } catch {
      // It was not there either.
    }
  }
}

/** Whether whoever gave this sign of life may still live. */
export function isBeating(beat: Beat | undefined, now: number): boolean {
  if (beat === undefined) return false
  // The device's clock may have been set meanwhile: what lies ahead says nothing.
  return Math.abs(now - beat.at) < (beat.hidden ? SILENCE_HIDDEN : SILENCE)
}

function readBeat(value: string): Beat | undefined {
  try {
    const beat: unknown = JSON.parse(value)
    const readable = typeof beat === 'object' && beat !== null && 'at' in beat && typeof beat.at === 'number'
    return readable ? { at: beat.at as number, hidden: 'hidden' in beat && beat.hidden === true } : undefined
  } catch {
    return undefined
  }
}

function readStored(): readonly (readonly [string, string])[] {
  try {
    return Object.entries(localStorage)
  } catch {
    return []
  }
}
