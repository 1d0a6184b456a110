import { randomBytes } from 'node:crypto'
import { type ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { type LiveSession } from '../sessions/live-session.ts'
import { type PageOptions } from './forms/html.ts'
import { type Exports } from './jobs/exports.ts'
import { readExport, type ReadExportParts } from './read-export.ts'

/** So many pages are kept: one that many people open at once is made once. */
const KEPT = 30

/** Makes a page for one reader, with the word that lets its style through. */
export type PageFor = (nonce: string) => string

interface KeptPage {
  /** What it was made from. */
  readonly version: string
  readonly page: Promise<PageFor>
}

export interface PageAsked {
  readonly variant: ReportVariant
  readonly options: Omit<PageOptions, 'nonce' | 'tokens'>
}

/** The report as pages to read in a browser: always as it stands now, and made again only when something has changed. */
export class ReportPages {
  readonly #parts: ReadExportParts & { readonly exports: Exports }
  readonly #kept = new Map<string, KeptPage>()

  constructor(parts: ReadExportParts & { readonly exports: Exports }) {
    this.#parts = parts
  }

  async read(live: LiveSession, asked: PageAsked): Promise<PageFor> {
    const key = JSON.stringify([live.id, asked.variant, asked.options])
    const version = await this.#versionOf(live)
    const kept = this.#kept.get(key)
    if (kept?.version === version) return kept.page
    const page = this.#make(live, asked)
    this.#kept.delete(key)
    this.#kept.set(key, { version, page })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break
      this.#kept.delete(oldest)
    }
    page.catch(() => this.#kept.delete(key))
    return page
  }

  async #versionOf(live: LiveSession): Promise<string> {
    return `${await live.readVersion()} ${this.#parts.house.version}`
  }

  async #make(live: LiveSession, { variant, options }: PageAsked): Promise<PageFor> {
    const input = await readExport(this.#parts, live, { variant, isOrganiser: false })
    // Stands for the word that each reader's page gets: nobody can have written it.
    const nonce = randomBytes(24).toString('base64url')
    const page = await this.#parts.exports.page(live.id, input, { ...options, nonce })
    return (own) => page.replaceAll(nonce, own)
  }
}
