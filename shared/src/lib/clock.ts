/** Milliseconds since 1970 on the server's clock. */
export type Instant = number

export const SECOND = 1_000
export const MINUTE = 60_000
export const DAY = 86_400_000

/** The only way to know the time or to wait for it, so that tests can turn it by hand. */
export interface Clock {
  now(): Instant
  /** Calls `then` once, at or soon after the instant; the answer cancels it. */
  at(instant: Instant, then: () => void): () => void
}
