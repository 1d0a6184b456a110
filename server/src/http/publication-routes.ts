import { type Request, type Response, Router } from 'express'
import { publishRequestSchema } from '@tafelronde/shared/wire/http.ts'
import { newPublicationCode } from '../auth/new-token.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readActor, readBody, readOrganiser, readSession } from './asked.ts'
import type { Publication } from '../storage/publication-store.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'
import { publicLink } from './public-link.ts'

/** Tries before giving up: a code may be taken, and two people may press at once. */
const TRIES = 5

/** Making the report public under a link, in the form that was chosen, and taking that back. */
export function publicationRoutes(parts: HttpParts): Router {
  const { storage, clock, log } = parts
  const router = Router()

  router.put('/sessions/:session/publication', async (request, response) => {
    const body = readBody(request, publishRequestSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const asked = await readPublisher(request, response)
    if (asked === undefined) return
    const { live, isOrganiser } = asked
    // A page for everyone never tells names of people.
    if (body.variant.names) return sendProblem(response, 'not-allowed')
    // From the harvest on there is something to publish.
    if (!live.read().harvestOpen) return sendProblem(response, isOrganiser ? 'not-in-this-phase' : 'not-allowed')
    if (!(await publish(live, body.variant)))
      throw new Error('A report could not be published: it changed again and again meanwhile.')
    log.info({ session: live.id }, 'a report was published')
    const published = await publicLink(parts, live.id)
    // Somebody has withdrawn it since.
    if (published === undefined) return sendProblem(response, 'unknown-document')
    response.json(published)
  })

  router.delete('/sessions/:session/publication', async (request, response) => {
    const asked = await readPublisher(request, response)
    if (asked === undefined) return
    if ((await storage.publications.current(asked.live.id)) !== undefined) {
      await storage.commit([storage.publications.withdrawing(asked.live.id, clock.now())])
      log.info({ session: asked.live.id }, 'a publication was withdrawn')
    }
    response.status(204).end()
  })

  return router

  async function readPublisher(request: Request, response: Response) {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session') as undefined
    const isOrganiser = (await readOrganiser(parts, request)) !== undefined
    const leads = isOrganiser || (await readActor(parts, request, live.id, ['desk'])) !== undefined
    if (!leads) return sendProblem(response, 'no-badge') as undefined
    return { live, isOrganiser }
  }

  /** In another form under the same link, or under a new one; tried again when somebody does the same at this moment. */
  async function publish({ id }: LiveSession, variant: Publication['variant']): Promise<boolean> {
    const { publications } = storage
    for (let tries = 0; tries < TRIES; tries += 1) {
      const publication = { code: newPublicationCode(), session: id, variant, publishedAt: clock.now() }
      const isPublic = (await publications.current(id)) !== undefined
      const write = isPublic ? publications.changing(id, variant) : publications.publishing(publication)
      if ((await storage.commit([write])).ok) return true
    }
    return false
  }
}
