import type { SessionId } from '@tafelronde/shared/lib/id.ts'

/** For whom something is made. */
export interface ExportOwner {
  readonly session: SessionId
  /** Tells apart who asks within a session. */
  readonly who: string
  /** Makes the report, and does not only read it. */
  readonly makes: boolean
}

/** What waits to be made. */
export interface Waiter {
  readonly owner: ExportOwner
  /** Somebody looks at it now; otherwise it is a file to take along. */
  readonly isShown: boolean
}

/** So many files may be waited for: by those who make a report together, by one who reads it, by all who read it. */
const OF_MAKERS = 8
const OF_ONE_READER = 2
const OF_READERS = 20

/** So many of all sessions; who only reads leaves room for who makes. */
const OF_ALL = 60
const OF_ALL_READERS = 40

/** So much of what one person looks at waits at most: whoever chooses again and again sees what was chosen last. */
const SHOWN_TO_ONE = 4

/**
 * What waits to be made, and whose turn it is: what somebody looks at goes before files, and nobody has two made while
 * others wait for their first.
 */
export class WaitingLine<Of extends Waiter> {
  readonly #waiting: Of[] = []

  get size(): number {
    return this.#waiting.length
  }

  [Symbol.iterator](): Iterator<Of> {
    return this.#waiting[Symbol.iterator]()
  }

  add(one: Of): void {
    this.#waiting.push(one)
  }

  remove(one: Of): void {
    const at = this.#waiting.indexOf(one)
    if (at >= 0) this.#waiting.splice(at, 1)
  }

  /** Takes whose turn it is while these are being made. */
  next(working: ReadonlySet<Of>): Of | undefined {
    const rank = ({ owner, isShown }: Of): readonly number[] => {
      const own = [...working].filter((one) => isSameOwner(one.owner, owner)).length
      return [isShown && own === 0 ? 0 : 1, own, owner.makes ? 0 : 1]
    }
    // Who came first stays first among equals.
    const [first] = this.#waiting.map((one) => ({ one, rank: rank(one) })).toSorted((a, b) => compare(a.rank, b.rank))
    if (first !== undefined) this.remove(first.one)
    return first?.one
  }

  /** Whether one more file may be waited for. */
  hasRoom(owner: ExportOwner, working: ReadonlySet<Of>): boolean {
    const files = [...this.#waiting, ...working].filter(({ isShown }) => !isShown)
    const here = files.filter((one) => one.owner.session === owner.session && one.owner.makes === owner.makes)
    if (files.length >= OF_ALL) return false
    if (owner.makes) return here.length < OF_MAKERS
    const own = here.filter((one) => isSameOwner(one.owner, owner))
    return own.length < OF_ONE_READER && here.length < OF_READERS && files.length < OF_ALL_READERS
  }

  /** What this one has asked to look at before, and can no longer be waited for when they ask for more. */
  surplus(owner: ExportOwner): readonly Of[] {
    const own = this.#waiting.filter((one) => one.isShown && isSameOwner(one.owner, owner))
    return own.slice(0, Math.max(0, own.length - SHOWN_TO_ONE + 1))
  }
}

export function isSameOwner(one: ExportOwner, other: ExportOwner): boolean {
  return one.session === other.session && one.who === other.who
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
