import { type Response, Router } from 'express'
import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PairedScreen, WaitingScreen } from '@tafelronde/shared/wire/http.ts'
import { readCookie, SCREEN_COOKIE, SCREEN_COOKIE_AGE, writeCookie } from '../auth/cookies.ts'
import { newScreenCode, newToken } from '../auth/new-token.ts'
import { TryBudget } from '../auth/try-budget.ts'
import { hashToken, type TokenHash } from '../storage/token-hash.ts'
import { giveBadge } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** How long four digits wait for somebody to type them at the desk. */
const SCREEN_WAITS = 15 * MINUTE

const CODE_TRIES = 40

/** Screens that wait for their four digits to be typed at a desk. Pairing itself happens there, on the live road. */
export function screenRoutes(parts: HttpParts): Router {
  const { storage, clock, address } = parts
  const router = Router()
  // There are ten thousand codes: nobody may use them all up.
  const newScreens = new TryBudget(clock, { tries: 300, everyMs: SECOND, line: 0 })

  router.post('/screens', async (request, response) => {
    const former = readCookie(request.headers.cookie, SCREEN_COOKIE)
    const waiting = former && (await storage.screens.findByToken(hashToken(former), clock.now()))
    if (former !== undefined && waiting) return wait(response, former, waiting.code)
    if ((await newScreens.take()) === undefined) return sendProblem(response, 'too-many-tries')
    const token = newToken()
    const code = await findFreeCode(hashToken(token))
    if (code === undefined) return sendProblem(response, 'too-many-tries')
    wait(response, token, code)
  })

  router.get('/screens', async (request, response) => {
    const token = readCookie(request.headers.cookie, SCREEN_COOKIE)
    if (token === undefined) return sendProblem(response, 'no-badge')
    const waiting = await storage.screens.findByToken(hashToken(token), clock.now())
    if (waiting !== undefined) {
      response.json({ kind: 'waiting', code: waiting.code } satisfies WaitingScreen)
      return
    }
    const badge = await storage.badges.find(hashToken(token))
    if (badge === undefined || badge.bearer.kind === 'person') return sendProblem(response, 'no-badge')
    const { session, bearer } = badge
    giveBadge(parts, response, session, bearer.kind, token)
    response.json({ kind: 'paired', session, door: bearer.kind } satisfies PairedScreen)
  })

  return router

  function wait(response: Response, token: string, code: string): void {
    response.append('Set-Cookie', writeCookie(SCREEN_COOKIE, token, SCREEN_COOKIE_AGE, address.secure))
    response.status(201).json({ kind: 'waiting', code } satisfies WaitingScreen)
  }

  async function findFreeCode(token: TokenHash): Promise<string | undefined> {
    const now = clock.now()
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const code = newScreenCode()
      const done = await storage.commit([storage.screens.waiting({ code, token, until: now + SCREEN_WAITS }, now)])
      if (done.ok) return code
    }
    return undefined
  }
}
