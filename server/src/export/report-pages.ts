import { randomBytes } from 'node:crypto'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { varyReport } from '@tafelronde/shared/harvest/vary-report.ts'
import type { Result } from '@tafelronde/shared/lib/result.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { PageOptions } from './forms/web-page.ts'
import type { Exports } from './jobs/exports.ts'
import type { ExportOwner } from './jobs/waiting-line.ts'
import { KnownAnswers } from './known-answers.ts'
import { loadReport } from './load-report.ts'
import { readExport, type ReadExportParts } from './read-export.ts'

/** So many pages are kept: one that many people open at once is made once. */
const KEPT = 30

/** Makes a page for one reader, with the word that lets its style through. */
export type PageFor = (nonce: string) => string

export interface PageAsked {
  readonly variant: ReportVariant
  readonly options: Omit<PageOptions, 'nonce' | 'tokens'>
}

/** The report as pages to read in a browser: always as it stands now, and made again only when something has changed. */
export class ReportPages {
  readonly #parts: ReadExportParts & { readonly exports: Exports }
  readonly #pages = new KnownAnswers<PageFor>(KEPT)
  readonly #previews = new KnownAnswers<Result<string, 'exports-busy'>>(KEPT, ({ ok }) => ok)
  readonly #reports = new KnownAnswers<string>(KEPT)

  constructor(parts: ReadExportParts & { readonly exports: Exports }) {
    this.#parts = parts
  }

  async read(live: LiveSession, asked: PageAsked): Promise<PageFor> {
    const key = JSON.stringify([live.id, asked.variant, asked.options])
    return this.#pages.read(
      key,
      () => this.#versionOf(live),
      () => this.#make(live, asked),
    )
  }

  /** The report as it would be downloaded, a `Preview` as JSON. Names are in it only for an organiser, who alone may ask for them. */
  async preview(
    live: LiveSession,
    variant: ReportVariant,
    owner: ExportOwner,
  ): Promise<Result<string, 'exports-busy'>> {
    return this.#previews.read(
      JSON.stringify([live.id, variant]),
      () => this.#versionOf(live),
      async () => {
        const input = await readExport(this.#parts, live, { variant })
        return this.#parts.exports.preview(owner, input)
      },
    )
  }

  /** The report for programs, as JSON: in this variant, or all of it. */
  async json(live: LiveSession, variant: ReportVariant | undefined): Promise<string> {
    return this.#reports.read(
      JSON.stringify([live.id, variant ?? null]),
      () => live.readVersion(),
      async () => {
        const report = await loadReport(this.#parts, live)
        const told = variant === undefined ? report : varyReport(report, variant)
        return `${JSON.stringify(told, null, 2)}\n`
      },
    )
  }

  async #versionOf(live: LiveSession): Promise<string> {
    return `${await live.readVersion()} ${this.#parts.house.version}`
  }

  async #make(live: LiveSession, { variant, options }: PageAsked): Promise<PageFor> {
    const input = await readExport(this.#parts, live, { variant: { ...variant, names: false } })
    // Stands for the word that each reader's page gets: nobody can have written it.
    const nonce = randomBytes(24).toString('base64url')
    const page = await this.#parts.exports.page({ session: live.id, who: 'page', makes: false }, input, {
      ...options,
      nonce,
    })
    return (own) => page.replaceAll(nonce, own)
  }
}
