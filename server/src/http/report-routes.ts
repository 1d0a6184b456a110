import { type Response, Router } from 'express'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import { html } from '../export/html.ts'
import { loadSessionFile, loadSettling } from '../export/load-report.ts'
import { makesReport, mayReadReport } from '../export/may-read-report.ts'
import { readSettlers } from '../export/read-export.ts'
import { page } from '../export/forms/web-page.ts'
import { writeDate } from '../export/report-words.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readLinks } from '../sessions/session-links.ts'
import { readOrganiser, readParameter, readReader, readSession } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'
import { publicLink, readersVariant } from './public-link.ts'
import { contentSecurityPolicy, newNonce } from './security-headers.ts'

/** The report, for people with a badge and for organisers. */
export function reportRoutes(parts: HttpParts): Router {
  const { clock, address } = parts
  const router = Router()

  router.get('/sessions/:session/report', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const reader = await readReader(parts, live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge')
    const session = live.read()
    const publication = await publicLink(parts, live.id)
    response.json({
      mayRead: mayReadReport(reader, session, clock.now()),
      from: session.programme.reportFrom,
      link: readLinks(address, live.readStored()).read,
      ...(publication !== undefined && { publication }),
      ...(makesReport(reader, session) && {
        settling: await loadSettling(live, reader),
        making: { settledBy: readSettlers(live) },
      }),
    } satisfies ReportNews)
  })

  router.get('/sessions/:session/report.json', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const reader = await readReader(parts, live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge')
    if (!mayReadReport(reader, live.read(), clock.now())) return sendProblem(response, 'not-allowed')
    const variant = makesReport(reader, live.read()) ? undefined : readersVariant(await publicLink(parts, live.id))
    sendFile(response, 'verslag.json', await parts.pages.json(live, variant))
  })

  router.get('/sessions/:session/report.html', async (request, response) => {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    const reader = await readReader(parts, live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge')
    if (!mayReadReport(reader, live.read(), clock.now())) return sendLater(parts, response, live)
    const publication = await publicLink(parts, live.id)
    // Whoever makes the report sees also what nobody has approved yet.
    const variant: ReportVariant = makesReport(reader, live.read())
      ? { ...plainVariant, conclusions: 'all' }
      : readersVariant(publication)
    const notice = publication === undefined ? earlyNotice(parts, live) : undefined
    await sendReport(parts, response, live, { variant, notice })
  })

  router.get('/sessions/:session/session.json', async (request, response) => {
    if ((await readOrganiser(parts, request)) === undefined) return sendProblem(response, 'no-badge')
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session')
    sendFile(response, 'bijeenkomst.json', `${JSON.stringify(await loadSessionFile(live), null, 2)}\n`)
  })

  return router
}

/** The pages that links lead to: of those who were there, and of everyone while the report is published. */
export function readerRoutes(parts: HttpParts): Router {
  const { sessions, clock, storage } = parts
  const router = Router()

  router.get('/lees/:secret', async (request, response) => {
    const live = await sessions.openBySecret('reader', readParameter(request, 'secret'))
    if (live === undefined) return sendUnknown(parts, response)
    if (!mayReadReport('reader', live.read(), clock.now())) return sendLater(parts, response, live)
    await sendReport(parts, response, live, { variant: readersVariant(await publicLink(parts, live.id)) })
  })

  router.get('/v/:code', async (request, response) => {
    const publication = await storage.publications.find(readParameter(request, 'code'))
    if (publication === undefined) return sendUnknown(parts, response)
    const live = publication.withdrawnAt === undefined ? await sessions.open(publication.session) : undefined
    if (publication.withdrawnAt !== undefined || live === undefined) return sendWithdrawn(parts, response)
    await sendReport(parts, response, live, { variant: publication.variant })
  })

  return router
}

/** Until the day that was promised, and where it is not published: what those read who make it. */
function earlyNotice({ clock }: HttpParts, live: LiveSession): string | undefined {
  const { reportFrom, timeZone } = live.read().programme
  if (clock.now() >= reportFrom) return undefined
  const from = `Iedereen leest het vanaf ${writeDate(reportFrom, timeZone)}.`
  return isSettled(live.read()) ? from : `Dit verslag kan nog wijzigen. ${from}`
}

async function sendReport(
  parts: HttpParts,
  response: Response,
  live: LiveSession,
  { variant, notice }: { readonly variant: ReportVariant; readonly notice?: string | undefined },
): Promise<void> {
  sendPage(parts, response, await parts.pages.read(live, { variant, options: { font: parts.font, notice } }))
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

/** A link that was taken back says so, and nothing of what it led to. */
function sendWithdrawn(parts: HttpParts, response: Response): void {
  const body = html`<main>
    <h1>Dit verslag staat hier niet meer</h1>
    <p>De organisatie heeft deze pagina ingetrokken. Vraag het verslag aan degene van wie u de link kreeg.</p>
  </main>`
  response.status(410)
  sendPage(parts, response, (nonce) => page('Dit verslag staat hier niet meer', { nonce, font: parts.font }, body))
}

function sendPage({ address }: HttpParts, response: Response, make: (nonce: string) => string): void {
  const nonce = newNonce()
  response.set({ 'Content-Security-Policy': contentSecurityPolicy(address, nonce), 'Cache-Control': 'no-store' })
  response.type('html').send(make(nonce))
}

function sendFile(response: Response, name: string, json: string): void {
  response.attachment(name)
  response.type('json').send(json)
}
