import { type Response, Router } from 'express'
import { doors } from '@tafelronde/shared/wire/live-events.ts'
import { type ReportNews } from '@tafelronde/shared/wire/http.ts'
import { html } from '../export/html.ts'
import { loadReport, loadSessionFile, loadSettling } from '../export/load-report.ts'
import { makesReport, mayReadReport } from '../export/may-read-report.ts'
import { page, reportHtml } from '../export/report-html.ts'
import { writeDate } from '../export/report-words.ts'
import { type LiveSession } from '../sessions/live-session.ts'
import { readLinks } from '../sessions/session-links.ts'
import { readActor, readOrganiser, readParameter, readSession } from './asked.ts'
import { type HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'
import { contentSecurityPolicy, newNonce } from './security-headers.ts'

/** The report, for people with a badge and for organisers. */
export function reportRoutes(parts: HttpParts): Router {
  const { clock, address } = parts
  const router = Router()

  router.get('/sessions/:session/report', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const reader = await whoReads(live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge')
    const session = live.read()
    response.json({
      mayRead: mayReadReport(reader, session, clock.now()),
      from: session.programme.reportFrom,
      link: readLinks(address, live.readStored()).read,
      ...(makesReport(reader, session) && { settling: await loadSettling(live, reader) }),
    } satisfies ReportNews)
  })

  router.get('/sessions/:session/report.json', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const reader = await whoReads(live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge')
    if (!mayReadReport(reader, live.read(), clock.now())) return sendProblem(response, 'not-allowed')
    sendFile(response, 'verslag.json', await loadReport(parts, live))
  })

  router.get('/sessions/:session/report.html', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const reader = await whoReads(live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge')
    if (!mayReadReport(reader, live.read(), clock.now())) return sendLater(parts, response, live)
    await sendReport(parts, response, live)
  })

  router.get('/sessions/:session/session.json', async (request, response) => {
    if ((await readOrganiser(parts, request)) === undefined) return sendProblem(response, 'no-badge')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    sendFile(response, 'bijeenkomst.json', await loadSessionFile(live))
  })

  return router

  async function whoReads(live: LiveSession, request: Parameters<typeof readActor>[1]) {
    const organiser = await readOrganiser(parts, request)
    return organiser === undefined ? readActor(parts, request, live.id, doors) : ({ kind: 'organiser' } as const)
  }
}

/** The page behind the link that everyone may keep: the report, or when it comes. */
export function readerRoutes(parts: HttpParts): Router {
  const { sessions, clock } = parts
  const router = Router()
  router.get('/lees/:secret', async (request, response) => {
    const live = await sessions.openBySecret('reader', readParameter(request, 'secret'))
    if (live === undefined) return sendUnknown(parts, response)
    if (!mayReadReport('reader', live.read(), clock.now())) return sendLater(parts, response, live)
    await sendReport(parts, response, live)
  })
  return router
}

async function sendReport(parts: HttpParts, response: Response, live: LiveSession): Promise<void> {
  const { reportFrom, timeZone } = live.read().programme
  const early = parts.clock.now() < reportFrom
  const report = await loadReport(parts, live)
  const from = `Iedereen leest het vanaf ${writeDate(reportFrom, timeZone)}.`
  const notice = !early ? undefined : report.settlement.settled ? from : `Dit verslag kan nog wijzigen. ${from}`
  sendPage(parts, response, (nonce) => reportHtml(report, { nonce, font: parts.font, notice }))
}

function sendLater(parts: HttpParts, response: Response, live: LiveSession): void {
  const { title, reportFrom, timeZone } = live.read().programme
  const body = html`<main>
    <h1>Het verslag komt nog</h1>
    <p>Vanaf ${writeDate(reportFrom, timeZone)} leest u op deze pagina het verslag van ${title || 'de bijeenkomst'}.</p>
    <p>Bewaar de link. U hoeft verder niets te doen.</p>
  </main>`
  sendPage(parts, response, (nonce) => page('Het verslag komt nog', { nonce, font: parts.font }, body))
}

function sendUnknown(parts: HttpParts, response: Response): void {
  const body = html`<main>
    <h1>Deze pagina is er niet</h1>
    <p>Misschien is de link niet compleet. Vraag de begeleider om een nieuwe.</p>
  </main>`
  response.status(404)
  sendPage(parts, response, (nonce) => page('Deze pagina is er niet', { nonce, font: parts.font }, body))
}

function sendPage({ address }: HttpParts, response: Response, make: (nonce: string) => string): void {
  const nonce = newNonce()
  response.set({ 'Content-Security-Policy': contentSecurityPolicy(address, nonce), 'Cache-Control': 'no-store' })
  response.type('html').send(make(nonce))
}

function sendFile(response: Response, name: string, value: unknown): void {
  response.attachment(name)
  response.type('json').send(`${JSON.stringify(value, null, 2)}\n`)
}
