import { Router } from 'express'
import { settleRequestSchema } from '@tafelronde/shared/harvest/decide-settling.ts'
import { settleReport, takeReportBack } from '../harvest/settle-report.ts'
import { readActor, readBody, readSession } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** Settling the report, and opening it again. An organiser comes to lead first, so that a name stands with it. */
export function settleRoutes(parts: HttpParts): Router {
  const { clock, log } = parts
  const router = Router()

  router.post('/sessions/:session/settle', async (request, response) => {
    const body = readBody(request, settleRequestSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const actor = await readActor(parts, request, live.id, ['desk', 'person'])
    if (actor === undefined) return sendProblem(response, 'no-badge')
    const answer = await settleReport(live, actor, body, clock)
    if (!answer.ok) return sendProblem(response, answer.why)
    log.info({ session: live.id, override: body.reason !== undefined }, 'the report was settled')
    response.json(null)
  })

  router.post('/sessions/:session/take-back', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const actor = await readActor(parts, request, live.id, ['desk', 'person'])
    if (actor === undefined) return sendProblem(response, 'no-badge')
    const answer = await takeReportBack(live, actor, clock)
    if (!answer.ok) return sendProblem(response, answer.why)
    log.info({ session: live.id }, 'the report was taken back')
    response.json(null)
  })

  return router
}
