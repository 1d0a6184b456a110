import { type Request, Router } from 'express'
import { refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import {
  type Invitation,
  type Joined,
  joinRequestSchema,
  type Key,
  keySchema,
  tokenSchema,
} from '@tafelronde/shared/wire/http.ts'
import { useDeviceToken } from '../auth/second-device.ts'
import { joinSession } from '../sessions/join-session.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readActor, readBody, giveBadge } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** Coming in, by the eight digits or by the QR code's secret, and going on on a second device. */
export function joinRoutes(parts: HttpParts): Router {
  const { storage, sessions, clock, log } = parts
  const router = Router()

  router.post('/join/look', async (request, response) => {
    const key = readBody(request, keySchema)
    if (key === undefined) return sendProblem(response, 'invalid-request')
    const found = await openByKey(request, key)
    if (!found.ok) return sendProblem(response, found.why)
    const actor = await readActor(parts, request, found.value.id, ['person'])
    response.json(invitationOf(found.value, actor !== undefined))
  })

  router.post('/join', async (request, response) => {
    const body = readBody(request, joinRequestSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const found = await openByKey(request, body.key)
    if (!found.ok) return sendProblem(response, found.why)
    const live = found.value
    const actor = await readActor(parts, request, live.id, ['person'])
    const already = actor && personOf(actor)
    if (already !== undefined) {
      response.json({ session: live.id, person: already, door: 'person' } satisfies Joined)
      return
    }
    const joined = await joinSession(storage, live, body, clock.now())
    if (!joined.ok) return sendProblem(response, joined.why)
    const { person, token } = joined.value
    log.info({ session: live.id, person }, 'someone joined')
    giveBadge(parts, response, live.id, 'person', token)
    response.status(201).json({ session: live.id, person, door: 'person' } satisfies Joined)
  })

  router.post('/join/device', async (request, response) => {
    const body = readBody(request, tokenSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const used = await useDeviceToken(storage, sessions, body.token, clock.now())
    if (!used.ok) return sendProblem(response, used.why)
    const { session, person, door, badge } = used.value
    log.info({ session, person }, 'someone went on on another device')
    giveBadge(parts, response, session, door, badge)
    response.status(201).json({ session, person, door } satisfies Joined)
  })

  return router

  async function openByKey(request: Request, key: Key): Promise<Result<LiveSession, Refusal>> {
    if ('code' in key) return parts.guard.lookUp(request.ip ?? '', () => sessions.openByCode(key.code))
    const live = await sessions.openBySecret('join', key.secret)
    return live === undefined ? refuse('wrong-link') : { ok: true, value: live }
  }
}

/** What someone reads before joining. */
function invitationOf(live: LiveSession, joined: boolean): Invitation {
  const { programme, phase, languageModel } = live.read()
  const { title, startsAt, timeZone, place, anonymous, online, nextStep, contact, namesUntil } = programme
  const organisations = new Map<string, Invitation['organisations'][number]>()
  for (const { organisation, level } of live.readRoster()) {
    const key = organisation.toLowerCase()
    if (key !== '' && !organisations.has(key)) organisations.set(key, { name: organisation, level })
  }
  return {
    session: live.id,
    title,
    startsAt,
    timeZone,
    place,
    phase: phase.kind,
    anonymous,
    ...(languageModel !== undefined && { modelHost: languageModel.host }),
    online,
    nextStep,
    contact,
    namesUntil,
    organisations: [...organisations.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
    joined,
  }
}
