import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'

/** One question for the time: when it was sent and answered on this device's own clock, and what the server said. */
export interface Sample {
  readonly sentAt: number
  readonly receivedAt: number
  readonly serverNow: Instant
}

/** Samples older than this no longer count: a device's own clock drifts, and it may have slept. */
const SAMPLE_LIFE = 10 * MINUTE

/** How far two honest samples may lie apart beyond what their round trips explain: clocks run unevenly. */
const WAVERING = 50
const DRIFT = 1 / 2_000

/** A larger step back is no wavering of the line: somebody set the server's clock, and it is followed. */
const SET_BACK = MINUTE

/**
 * The server's clock as this device knows it: its own clock that only runs forward, plus the offset of the sample
 * with the shortest round trip. Corrections never let it jump back; it stands still until time has caught up.
 */
export class ServerClock {
  readonly #device: () => number
  #samples: readonly Sample[] = []
  #isSet = false
  #offset: number
  #latest = Number.NEGATIVE_INFINITY

  /** `device` only runs forward; `guess` is the time to show until the server has answered once. */
  constructor(device: () => number, guess: Instant) {
    this.#device = device
    this.#offset = guess - device()
  }

  /** Milliseconds since 1970 on the server's clock. */
  now(): Instant {
    this.#latest = Math.max(this.#latest, this.#device() + this.#offset)
    return this.#latest
  }

  /** Whether the server has answered yet; before that `now` is this device's guess. */
  isSet(): boolean {
    return this.#isSet
  }

  /**
   * Takes a sample into account; answers whether it contradicts the ones before. Then somebody set the server's clock, or
   * this device slept: the former ones no longer count.
   */
  add(sample: Sample): boolean {
    const first = !this.#isSet
    this.#isSet = true
    const young = this.#samples.filter(({ receivedAt }) => sample.receivedAt - receivedAt < SAMPLE_LIFE)
    const agreeing = young.filter((former) => agree(former, sample))
    this.#samples = [...agreeing.slice(-15), sample]
    this.#offset = offsetOf(shortest(this.#samples, sample))
    const now = this.#device() + this.#offset
    if (first || this.#latest - now > SET_BACK) this.#latest = now
    return agreeing.length < young.length
  }

  /** Takes the time over from an earlier page, until the server has answered. */
  guess(now: Instant): void {
    if (this.#isSet) return
    this.#offset = now - this.#device()
    this.#latest = now
  }

  /** This device slept, and its own clock did not run: until the server is asked again this is the best guess. */
  sleptFor(milliseconds: number): void {
    this.#offset += Math.max(0, milliseconds)
    this.startOver()
  }

  /** What was measured before no longer counts: the device slept, or the line is a new one. */
  startOver(): void {
    this.#samples = []
  }
}

function shortest(samples: readonly Sample[], last: Sample): Sample {
  let best = last
  for (const sample of samples) if (roundTrip(sample) < roundTrip(best)) best = sample
  return best
}

/** Whether both can be true of one clock: the server's time lay somewhere within each round trip. */
function agree(former: Sample, later: Sample): boolean {
  const apart = Math.abs(offsetOf(former) - offsetOf(later))
  const drifted = (later.receivedAt - former.receivedAt) * DRIFT
  return apart <= (roundTrip(former) + roundTrip(later)) / 2 + drifted + WAVERING
}

function roundTrip({ sentAt, receivedAt }: Sample): number {
  return receivedAt - sentAt
}

/** The server looked at its clock somewhere between sending and receiving: half-way is the best guess. */
function offsetOf({ sentAt, receivedAt, serverNow }: Sample): number {
  return serverNow - (sentAt + receivedAt) / 2
}
