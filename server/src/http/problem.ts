import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { Problem } from '@tafelronde/shared/wire/http.ts'
import type { Response } from 'express'

/** The statuses that say more than "this clashes with how things are". */
const statuses: Partial<Record<Refusal, number>> = {
  'invalid-request': 400,
  'empty-text': 400,
  'no-session-file': 400,
  'broken-session-file': 400,
  'no-badge': 401,
  'not-allowed': 403,
  'unknown-session': 404,
  'unknown-person': 404,
  'unknown-table': 404,
  'unknown-note': 404,
  'unknown-conclusion': 404,
  'unknown-item': 404,
  'unknown-document': 404,
  'wrong-code': 404,
  'wrong-link': 404,
  'wrong-screen-code': 404,
  'used-link': 410,
  'too-long': 413,
  'too-many': 413,
  'picture-too-large': 413,
  'too-many-tries': 429,
  'exports-busy': 429,
  'server-fault': 500,
  'storage-full': 507,
}

/** Answers why not. */
export function sendProblem(response: Response, why: Refusal, more: Omit<Problem, 'why'> = {}): void {
  const problem: Problem = { why, ...more }
  response.status(statuses[why] ?? 409).json(problem)
}
