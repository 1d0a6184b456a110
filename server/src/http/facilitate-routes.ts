import { Router } from 'express'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import {
  type DeviceLink,
  deviceSchema,
  type FacilitatorInvitation,
  facilitateSchema,
  type Joined,
  type NewLink,
  renewLinkSchema,
  secretSchema,
} from '@tafelronde/shared/wire/http.ts'
import { makeDeviceToken } from '../auth/second-device.ts'
import { leadSession, renewFacilitatorLink } from '../sessions/lead-session.ts'
import { readLinks } from '../sessions/session-links.ts'
import { giveBadge, readActor, readBody, readOrganiser, readSession } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** Becoming a facilitator by a link or as organiser, renewing that link, and links for second devices. */
export function facilitateRoutes(parts: HttpParts): Router {
  const { storage, sessions, clock, address, log } = parts
  const router = Router()

  // Like the organiser's link, this one opens a page with a button.
  router.post('/facilitate/look', async (request, response) => {
    const body = readBody(request, secretSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const live = await sessions.openBySecret('facilitator', body.secret)
    if (live === undefined) return sendProblem(response, 'wrong-link')
    const joined = (await readActor(parts, request, live.id, ['desk'])) !== undefined
    response.json({ session: live.id, title: live.read().programme.title, joined } satisfies FacilitatorInvitation)
  })

  router.post('/facilitate', async (request, response) => {
    const body = readBody(request, facilitateSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const live = await sessions.openBySecret('facilitator', body.secret)
    if (live === undefined) return sendProblem(response, 'wrong-link')
    const led = await leadSession(storage, live, body.name, clock.now())
    if (!led.ok) return sendProblem(response, led.why)
    const { person, token } = led.value
    log.info({ session: live.id, person }, 'a facilitator came')
    giveBadge(parts, response, live.id, 'desk', token)
    response.status(201).json({ session: live.id, person, door: 'desk' } satisfies Joined)
  })

  router.post('/sessions/:session/desk', async (request, response) => {
    const organiser = await readOrganiser(parts, request)
    if (organiser === undefined) return sendProblem(response, 'no-badge')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const actor = await readActor(parts, request, live.id, ['desk'])
    const already = actor && personOf(actor)
    if (already !== undefined) {
      response.json({ session: live.id, person: already, door: 'desk' } satisfies Joined)
      return
    }
    const led = await leadSession(storage, live, organiser.name, clock.now())
    if (!led.ok) return sendProblem(response, led.why)
    log.info({ session: live.id, person: led.value.person, organiser: organiser.id }, 'an organiser came to lead')
    giveBadge(parts, response, live.id, 'desk', led.value.token)
    response.status(201).json({ session: live.id, person: led.value.person, door: 'desk' } satisfies Joined)
  })

  router.post('/sessions/:session/facilitator-link', async (request, response) => {
    const body = readBody(request, renewLinkSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const leads = await readActor(parts, request, live.id, ['desk'])
    if (leads === undefined && (await readOrganiser(parts, request)) === undefined) {
      return sendProblem(response, 'no-badge')
    }
    await renewFacilitatorLink(storage, live, body.endBadges)
    log.info({ session: live.id, endBadges: body.endBadges }, 'the link for facilitators was renewed')
    response.status(201).json({ link: readLinks(address, live.readStored()).facilitate } satisfies NewLink)
  })

  router.post('/sessions/:session/device', async (request, response) => {
    const body = readBody(request, deviceSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const actor = await readActor(parts, request, live.id, [body.door])
    const person = actor && personOf(actor)
    if (person === undefined) return sendProblem(response, 'no-badge')
    const { token, until } = await makeDeviceToken(storage, live.id, person, clock.now())
    response.status(201).json({ link: `${address.url}/apparaat/${token}`, until } satisfies DeviceLink)
  })

  return router
}
