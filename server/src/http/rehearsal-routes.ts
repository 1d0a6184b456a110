import { Router } from 'express'
import { readOrganiser } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** A session with invented participants, for an organiser who wants to practise first. */
export function rehearsalRoutes(parts: HttpParts): Router {
  const { rehearse, log } = parts
  const router = Router()

  router.post('/rehearsals', async (request, response) => {
    if ((await readOrganiser(parts, request)) === undefined) return sendProblem(response, 'no-badge')
    const started = await rehearse()
    if (!started.ok) return sendProblem(response, started.why)
    log.info({ session: started.value }, 'a rehearsal was made')
    response.status(201).json({ session: started.value })
  })

  return router
}
