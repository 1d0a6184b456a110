import { type Clock, type Instant, MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'

/** So many times in a minute may something be sent that no browser of ours sends, before it counts. */
const FORGIVEN = 2
const READS_ONLY_FOR = 10 * MINUTE
/** Whoever floods a line cannot open another one for so long. */
const STAYS_AWAY_FOR = 10 * SECOND

interface Record {
  misdeeds: Instant[]
  readsOnlyUntil: Instant
  awayUntil: Instant
}

/** How those behave who send what no browser of ours sends, by any key that tells them apart. */
export class Conduct {
  readonly #clock: Clock
  readonly #records = new Map<string, Record>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Counts a misdeed; `true` when from now on this one may only read. */
  misbehaved(who: string): boolean {
    const now = this.#clock.now()
    const record = this.#recordOf(who)
    record.misdeeds = [...record.misdeeds.filter((at) => now - at < MINUTE), now]
    if (record.misdeeds.length <= FORGIVEN || this.readsOnly(who)) return false
    record.readsOnlyUntil = now + READS_ONLY_FOR
    return true
  }

  /** A line of this one was closed because of a flood. */
  flooded(who: string): void {
    this.#recordOf(who).awayUntil = this.#clock.now() + STAYS_AWAY_FOR
  }

  readsOnly(who: string): boolean {
    return (this.#records.get(who)?.readsOnlyUntil ?? 0) > this.#clock.now()
  }

  staysAway(who: string): boolean {
    return (this.#records.get(who)?.awayUntil ?? 0) > this.#clock.now()
  }

  #recordOf(who: string): Record {
    const known = this.#records.get(who) ?? { misdeeds: [], readsOnlyUntil: 0, awayUntil: 0 }
    this.#records.set(who, known)
    return known
  }
}
