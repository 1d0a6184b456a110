// Taken away: that what was said while nobody listened may come all at once.
import { RateLimit } from '@tafelronde/server/limits/rate-limit.ts'

/** More than a fast typist sends in a second. */
const PER_SECOND = 20

const heard = new WeakMap<RateLimit, number[]>()

RateLimit.prototype.allows = function (this: RateLimit) {
  const now = Date.now()
  const lately = (heard.get(this) ?? []).filter((at) => now - at < 1_000)
  heard.set(this, [...lately, now])
  return lately.length < PER_SECOND
}
