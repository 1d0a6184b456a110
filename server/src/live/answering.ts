import type { z } from 'zod'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import type { RateLimit } from '../limits/rate-limit.ts'
import { refusalOfFault } from '../storage/storage-fault.ts'

/** Listens to requests of one form: whatever else comes is refused by name. Faults stop here. */
export type Answering = <Request, Value>(
  schema: z.ZodType<Request>,
  act: (request: Request) => Promise<Answer<Value>>,
) => (unchecked: unknown, answer: unknown) => void

/** How a browser's requests are answered, no more of them than the limit allows. */
export function answeringWithin(limit: RateLimit, report: (fault: unknown) => string): Answering {
  return (schema, act) => (unchecked, answer) => {
    if (typeof answer !== 'function') return
    if (!limit.allows()) return answer(refuse('too-many-tries'))
    const request = schema.safeParse(unchecked)
    if (!request.success) return answer(refuse('invalid-request'))
    act(request.data).then(
      (done) => answer(done),
      (fault: unknown) => answer({ ok: false, why: refusalOfFault(fault), faultId: report(fault) }),
    )
  }
}
