import { Router } from 'express'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { whatWeDidRequestSchema } from '@tafelronde/shared/wire/http.ts'
import { newId } from '../auth/new-token.ts'
import { readActor, readBody, readOrganiser, readSession } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** Telling in own words what was done that day: the page of the report has no live line. */
export function whatWeDidRoutes(parts: HttpParts): Router {
  const { log } = parts
  const router = Router()

  router.put('/sessions/:session/what-we-did', async (request, response) => {
    const body = readBody(request, whatWeDidRequestSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const isOrganiser = (await readOrganiser(parts, request)) !== undefined
    const actor: Actor | undefined = isOrganiser
      ? { kind: 'organiser' }
      : await readActor(parts, request, live.id, ['desk', 'person'])
    if (actor === undefined) return sendProblem(response, 'no-badge')
    const answer = await live.take(actor, newId<'command'>(), { kind: 'tell-what-we-did', text: body.text })
    if (!answer.ok) return sendProblem(response, answer.why)
    log.info({ session: live.id, own: body.text !== '' }, 'what was done was told')
    response.json(null)
  })

  return router
}
