import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { conclusionLabels } from '@tafelronde/shared/harvest/conclusion-label.ts'
import type { UnusedReason } from '@tafelronde/shared/harvest/unused-reason.ts'
import type { ReportRound } from '@tafelronde/shared/harvest/report-round.ts'
import type { ConclusionStatus } from '@tafelronde/shared/harvest/approval.ts'
import type { Opinion } from '@tafelronde/shared/harvest/support/subject.ts'
import type { Kind } from '@tafelronde/shared/notes/note.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'

/*
 * The words of the report. They are Dutch whatever language a reader's screen speaks: the report is a document of
 * the meeting, in the community's own form.
 */

/** What stands before a note of the annex. */
export const noteLabels: Record<Kind, string> = { ...conclusionLabels, vraag: 'Vraag' }

export const reasons: Record<UnusedReason, string> = {
  dubbel: 'staat er al',
  'geen-inhoud': 'heeft geen inhoud',
  'ander-onderwerp': 'gaat over iets anders',
  'al-gezegd': 'al gezegd in een conclusie',
  anders: 'een andere reden',
}

/** How far a conclusion is that nobody approved. */
export const statusWords: Record<Exclude<ConclusionStatus, 'goedgekeurd'>, string> = {
  concept: 'concept, automatisch voorstel',
  bewerkt: 'nog niet goedgekeurd',
}

export const opinionWords: Record<Opinion, string> = {
  eens: 'Mee eens',
  oneens: 'Niet mee eens',
  'weet-niet': 'Weet niet',
}

export const levelWords: Record<Level, string> = {
  rijk: 'Rijk',
  provincie: 'Provincie',
  gemeente: 'Gemeente',
  kennis: 'Kennisinstelling',
  maatschappelijk: 'Maatschappelijke organisatie',
  inwoner: 'Inwoner',
  overig: 'Overig',
}

const ordinals = ['Eerste', 'Tweede', 'Derde', 'Vierde', 'Vijfde', 'Zesde', 'Zevende', 'Achtste', 'Negende', 'Tiende']

/** "Derde bijeenkomst". */
export function ordinalInWords(ordinal: number): string {
  return `${ordinals[ordinal - 1] ?? `${ordinal}e`} bijeenkomst`
}

export function writeDate(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone }).format(instant)
}

/** "30 november 2023, 16:40". */
export function writeMoment(instant: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone })
  // "om" between the two is how browsers and Node do not agree with each other.
  const parts = format.formatToParts(instant)
  return parts.map(({ type, value }) => (type === 'literal' && value.includes('om') ? ', ' : value)).join('')
}

export function writeRound(round: ReportRound): string {
  return round === 'oogst' ? 'bij de oogst' : `ronde ${round}`
}

export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}

const conjunctions = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export function list(parts: readonly string[]): string {
  return conjunctions.format(parts)
}

/** With a capital in front. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
