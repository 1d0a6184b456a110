// Taken away: the limits on what one browser may send.
import { RateLimit } from '@tafelronde/server/limits/rate-limit.ts'

RateLimit.prototype.allows = () => true
