import { type Request, type Response, Router } from 'express'
import { tellsOfPeople } from '@tafelronde/shared/harvest/export-form.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { exportRequestSchema, type ExportNews, previewExportSchema } from '@tafelronde/shared/wire/http.ts'
import { makesReport, mayReadReport } from '../export/may-read-report.ts'
import { readExport } from '../export/read-export.ts'
import type { ExportId, ExportState } from '../export/jobs/exports.ts'
import type { ExportOwner } from '../export/jobs/waiting-line.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readBody, readParameter, readReader, readSession } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'
import { publicLink, readersVariant } from './public-link.ts'

/** Who asks, and whether that is an organiser. */
interface Asker {
  readonly live: LiveSession
  readonly isOrganiser: boolean
  readonly owner: ExportOwner
  /** As whoever only reads takes the report: as it was published, or as it is made where nobody has chosen. */
  readonly onlyAs: ReportVariant | undefined
}

/** The report in every form to take along, and as it would look. */
export function exportRoutes(parts: HttpParts): Router {
  const { clock, exports, pages, log } = parts
  const router = Router()

  router.post('/sessions/:session/preview', async (request, response) => {
    const body = readBody(request, previewExportSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const asker = await readAsker(request, response)
    if (asker === undefined) return
    if (!mayHave(asker, body.variant)) return sendProblem(response, 'not-allowed')
    const preview = await pages.preview(asker.live, body.variant, asker.owner)
    if (!preview.ok) return sendProblem(response, preview.why)
    response.type('json').send(preview.value)
  })

  router.post('/sessions/:session/exports', async (request, response) => {
    const body = readBody(request, exportRequestSchema)
    if (body === undefined) return sendProblem(response, 'invalid-request')
    const asker = await readAsker(request, response)
    if (asker === undefined) return
    const { live, isOrganiser, owner } = asker
    const { forms, variant, picked } = body
    const withPeople = forms.some(tellsOfPeople)
    if (!mayHave(asker, variant) || (withPeople && !isOrganiser)) return sendProblem(response, 'not-allowed')
    if (!exports.hasRoom(owner)) return sendProblem(response, 'exports-busy')
    // Whoever is erased while the input is read may be in it.
    const { erasures } = live
    const link = await publicLink(parts, live.id)
    const input = await readExport(parts, live, { variant, picked, link: link?.link, withPeople })
    const begun = exports.begin(owner, input, [...new Set(forms)], erasures)
    if (!begun.ok) return sendProblem(response, begun.why)
    log.info({ session: live.id, forms }, 'an export was asked for')
    response.status(202).json({ export: begun.value })
  })

  router.get('/sessions/:session/exports/:export', async (request, response) => {
    const state = await readExportState(request, response)
    if (state !== undefined) response.json(tellState(state))
  })

  router.get('/sessions/:session/exports/:export/file', async (request, response) => {
    const state = await readExportState(request, response)
    if (state === undefined) return
    if (state.kind !== 'ready') return sendProblem(response, 'unknown-document')
    const { name, type, bytes } = state.file
    response.attachment(name)
    // A file is taken along and not shown here: nothing in it may act on our pages.
    response.set({ 'Content-Type': type, 'Content-Security-Policy': 'sandbox' })
    response.end(bytes)
  })

  router.delete('/sessions/:session/exports/:export', async (request, response) => {
    const asker = await readAsker(request, response)
    if (asker === undefined) return
    exports.cancel(readParameter(request, 'export') as ExportId, asker.owner)
    response.status(204).end()
  })

  return router

  async function readAsker(request: Request, response: Response): Promise<Asker | undefined> {
    const live = await readSession(parts, request)
    if (live === undefined) return sendProblem(response, 'unknown-session') as undefined
    const reader = await readReader(parts, live, request)
    if (reader === undefined) return sendProblem(response, 'no-badge') as undefined
    const session = live.read()
    if (!mayReadReport(reader, session, clock.now())) return sendProblem(response, 'not-allowed') as undefined
    const isOrganiser = reader.kind === 'organiser'
    const makes = makesReport(reader, session)
    const owner = { session: live.id, who: JSON.stringify(reader), makes }
    if (makes) return { live, isOrganiser, owner, onlyAs: undefined }
    return { live, isOrganiser, owner, onlyAs: readersVariant(await publicLink(parts, live.id)) }
  }

  async function readExportState(request: Request, response: Response): Promise<ExportState | undefined> {
    const asker = await readAsker(request, response)
    if (asker === undefined) return undefined
    const { live, owner } = asker
    const state = exports.read(readParameter(request, 'export') as ExportId, { owner, erasures: live.erasures })
    if (state === undefined) return sendProblem(response, 'unknown-document') as undefined
    return state
  }

  /** Names are for an organiser to tell. */
  function mayHave({ onlyAs, isOrganiser }: Asker, variant: ReportVariant): boolean {
    if (variant.names && !isOrganiser) return false
    return onlyAs === undefined || sameValue(variant, onlyAs)
  }
}

function tellState(state: ExportState): ExportNews {
  if (state.kind !== 'ready') return state
  return { kind: 'ready', name: state.file.name, bytes: state.file.bytes.length }
}
