import { type Response, Router } from 'express'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { copyProgramme, emptyProgramme, templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import {
  changeProgrammeSchema,
  expectedPeopleSchema,
  type NewSessionRequest,
  newSessionRequestSchema,
} from '@tafelronde/shared/wire/http.ts'
import { newId } from '../auth/new-token.ts'
import { isTimeZone } from '../sessions/is-time-zone.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readActor, readBody, readOrganiser, readSession } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'
import { countEarlierMeetings, planOf, summaryOf } from './session-plan.ts'

/** What organisers do with sessions before and after the day. */
export function sessionRoutes(parts: HttpParts): Router {
  const { storage, sessions, exports, address, log } = parts
  const router = Router()

  // Whoever leads the day reads its plan too, to print what hangs on the wall.
  router.get('/sessions/:session', async (request, response) => {
    const organise = (await readOrganiser(parts, request)) !== undefined
    const live = await readSession(parts, request)
    const lead = live !== undefined && (await readActor(parts, request, live.id, ['desk'])) !== undefined
    if (!organise && !lead) return sendProblem(response, 'no-badge')
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const earlier = await countEarlier(live.id, live.read().programme)
    response.json(planOf(live, address, earlier, { organise, lead }))
  })

  router.use('/sessions', async (request, response, next) => {
    // Badges of a session open some of these too: those routes stand before this one.
    if ((await readOrganiser(parts, request)) === undefined) return sendProblem(response, 'no-badge')
    next()
  })

  router.get('/sessions', async (_request, response) => {
    response.json((await storage.sessions.list()).map(summaryOf))
  })

  router.post('/sessions', async (request, response) => {
    const body = readBody(request, newSessionRequestSchema)
    if (body === undefined || !isTimeZone(body.timeZone)) return sendProblem(response, 'invalid-request')
    const programme = await programmeFrom(body)
    if (programme === undefined) return sendProblem(response, 'unknown-session')
    const live = await sessions.create(programme)
    log.info({ session: live.id, from: body.from.kind }, 'a session was made')
    response.status(201).json({ session: live.id })
  })

  router.put('/sessions/:session/programme', async (request, response) => {
    const programme = readBody(request, changeProgrammeSchema)
    if (programme === undefined || !isTimeZone(programme.timeZone)) return sendProblem(response, 'invalid-request')
    await command(await readSession(parts, request), response, { kind: 'change-programme', programme })
  })

  router.put('/sessions/:session/people', async (request, response) => {
    const people = readBody(request, expectedPeopleSchema)
    if (people === undefined) return sendProblem(response, 'invalid-request')
    await command(await readSession(parts, request), response, { kind: 'expect-people', people })
  })

  router.delete('/sessions/:session', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    await sessions.remove(live.id)
    exports.forgetSession(live.id)
    log.info({ session: live.id }, 'a session was removed')
    response.status(204).end()
  })

  return router

  async function command(live: LiveSession | undefined, response: Response, asked: SessionCommand): Promise<void> {
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const answer = await live.take({ kind: 'organiser' }, newId<'command'>(), asked)
    if (!answer.ok) return sendProblem(response, answer.why)
    response.status(204).end()
  }

  async function programmeFrom({ from, startsAt, timeZone }: NewSessionRequest): Promise<Programme | undefined> {
    const beginning = { startsAt, timeZone }
    if (from.kind === 'empty') return emptyProgramme(beginning)
    if (from.kind === 'template') return templateProgramme(beginning, newId)
    const earlier = await sessions.open(from.session)
    if (earlier === undefined) return undefined
    const copy = copyProgramme(earlier.read().programme, beginning)
    return { ...copy, ordinal: (await countEarlier(undefined, copy)) + 1 }
  }

  async function countEarlier(session: SessionId | undefined, programme: Programme): Promise<number> {
    return countEarlierMeetings(await storage.sessions.list(), session, programme)
  }
}
