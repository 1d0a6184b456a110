import { type Clock, type Instant, MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'

/** So many times in a minute may something be sent that no browser of ours sends, before it counts. */
const FORGIVEN = 2
const READS_ONLY_FOR = 10 * MINUTE
/** Whoever floods a line cannot open another one for so long. */
const STAYS_AWAY_FOR = 10 * SECOND
/** When so many are remembered, one looks who need not be any more. */
const MOST_REMEMBERED = 1_000

/** What is remembered of one. */
interface Remembered {
  misdeeds: Instant[]
  readsOnlyUntil: Instant
  awayUntil: Instant
}

/** How those behave who send what no browser of ours sends, by any key that tells them apart. */
export class Conduct {
  readonly #clock: Clock
  readonly #remembered = new Map<string, Remembered>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Counts a misdeed; `true` when from now on this one may only read. */
  misbehaved(who: string): boolean {
    const now = this.#clock.now()
    const remembered = this.#rememberedOf(who)
    remembered.misdeeds = [...remembered.misdeeds.filter((at) => now - at < MINUTE), now]
    if (remembered.misdeeds.length <= FORGIVEN || this.readsOnly(who)) return false
    remembered.readsOnlyUntil = now + READS_ONLY_FOR
    return true
  }

  /** A line of this one was closed because of a flood. */
  flooded(who: string): void {
    this.#rememberedOf(who).awayUntil = this.#clock.now() + STAYS_AWAY_FOR
  }

  readsOnly(who: string): boolean {
    return (this.#remembered.get(who)?.readsOnlyUntil ?? 0) > this.#clock.now()
  }

  staysAway(who: string): boolean {
    return (this.#remembered.get(who)?.awayUntil ?? 0) > this.#clock.now()
  }

  /** What counts no more; a server may run for months. */
  #forgetOld(): void {
    const now = this.#clock.now()
    for (const [who, { misdeeds, readsOnlyUntil, awayUntil }] of this.#remembered) {
      const counts = readsOnlyUntil > now || awayUntil > now || misdeeds.some((at) => now - at < MINUTE)
      if (!counts) this.#remembered.delete(who)
    }
  }

  #rememberedOf(who: string): Remembered {
    if (this.#remembered.size >= MOST_REMEMBERED) this.#forgetOld()
    const known = this.#remembered.get(who) ?? { misdeeds: [], readsOnlyUntil: 0, awayUntil: 0 }
    this.#remembered.set(who, known)
    return known
  }
}
