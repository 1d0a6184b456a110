import { Router } from 'express'
import { becomeOrganiserSchema, type Me } from '@tafelronde/shared/wire/http.ts'
import { BADGE_COOKIE_AGE, ORGANISER_COOKIE, writeCookie } from '../auth/cookies.ts'
import { becomeOrganiser, signOut } from '../auth/organisers.ts'
import { readBody, readOrganiser } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** Becoming an organiser by a one-time link, and being one on this browser. */
export function organiserRoutes(parts: HttpParts): Router {
  const { storage, clock, address, log } = parts
  const router = Router()

  // The link itself opens a page with a button, so that a mail scanner that follows links uses nothing up.
  router.post('/organisers', async (request, response) => {
    const body = readBody(request, becomeOrganiserSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const become = await becomeOrganiser(storage, body.token, body.name, clock.now())
    if (!become.ok) return sendProblem(response, become.why)
    const { organiser, login } = become.value
    log.info({ organiser: organiser.id }, 'an organiser came')
    response.append('Set-Cookie', writeCookie(ORGANISER_COOKIE, login, BADGE_COOKIE_AGE, address.secure))
    response.status(201).json({ organiser: organiser.name, empty: false, onlyHere: address.onlyHere } satisfies Me)
  })

  router.get('/me', async (request, response) => {
    const organiser = await readOrganiser(parts, request)
    const empty = organiser === undefined && (await storage.organisers.list()).length === 0
    const name = organiser && { organiser: organiser.name }
    response.json({ ...name, empty, onlyHere: address.onlyHere } satisfies Me)
  })

  router.post('/sign-out', async (request, response) => {
    await signOut(storage, request.headers.cookie)
    response.append('Set-Cookie', writeCookie(ORGANISER_COOKIE, '', 0, address.secure))
    response.status(204).end()
  })

  return router
}
