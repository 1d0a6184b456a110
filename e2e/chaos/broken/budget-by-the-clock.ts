// Taken away: that a clock that was set back takes nothing from what somebody may still send.
import { RateLimit } from '@tafelronde/server/limits/rate-limit.ts'

/** A fast typist needs fifteen a second. */
const PER_SECOND = 60

const begun = new WeakMap<RateLimit, { readonly at: number; taken: number }>()

RateLimit.prototype.allows = function (this: RateLimit) {
  const known = begun.get(this) ?? { at: Date.now(), taken: 0 }
  begun.set(this, known)
  known.taken += 1
  return known.taken <= PER_SECOND * 5 + ((Date.now() - known.at) / 1_000) * PER_SECOND
}
