import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { RosterChanges } from '@tafelronde/shared/people/roster-changes.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** While many come in at once, everyone gets the names this often and not with each who comes. */
const BETWEEN = SECOND / 2

/**
 * Tells everyone in a session the names: whole on coming in, and after that what changed, at once or together with what
 * changes in the next half second. Whole each time, a thousand people who come in would be told fifty million names.
 */
export class RosterNews {
  readonly #clock: Clock
  readonly #tell: (changes: RosterChanges) => void
  readonly #live: LiveSession
  readonly #stopWatching: () => void
  #stopTimer: (() => void) | undefined
  #isDue = false
  /** What everyone has who was here when it was told. */
  #told: ReadonlyMap<PersonId, RosterEntry>
  /** Whom newcomers were shown and the others were not yet. */
  readonly #shownEarlier = new Set<PersonId>()

  constructor(clock: Clock, live: LiveSession, tell: (changes: RosterChanges) => void) {
    this.#clock = clock
    this.#live = live
    this.#tell = tell
    this.#told = byPerson(live.readRoster())
    this.#stopWatching = live.watch({ changed() {}, badgesChanged() {}, rosterChanged: () => this.#changed() })
  }

  stop(): void {
    this.#stopTimer?.()
    this.#stopWatching()
  }

  /** All names, for somebody who hears of every change from here on. */
  readWhole(): readonly RosterEntry[] {
    const entries = this.#live.readRoster()
    for (const { person } of entries) if (!this.#told.has(person)) this.#shownEarlier.add(person)
    return entries
  }

  #changed(): void {
    this.#isDue = true
    if (this.#stopTimer === undefined) this.#now()
  }

  #now(): void {
    this.#isDue = false
    const now = byPerson(this.#live.readRoster())
    const changed = [...now.values()].filter((entry) => this.#told.get(entry.person) !== entry)
    const gone = [...new Set([...this.#told.keys(), ...this.#shownEarlier])].filter((person) => !now.has(person))
    this.#told = now
    this.#shownEarlier.clear()
    if (changed.length > 0 || gone.length > 0) this.#tell({ changed, gone })
    this.#stopTimer = this.#clock.at(this.#clock.now() + BETWEEN, () => {
      this.#stopTimer = undefined
      if (this.#isDue) this.#now()
    })
  }
}

function byPerson(entries: readonly RosterEntry[]): ReadonlyMap<PersonId, RosterEntry> {
  return new Map(entries.map((entry) => [entry.person, entry]))
}
