import type { DraftKind } from './draft.ts'
import type { Language } from './words/language.ts'

/** What the harvester reads: the themes of a café, what its facilitator and hosts typed, and the notes. */
export interface HarvestInput {
  readonly themes: readonly HarvestTheme[]
  /** Abbreviations and what they stand for: `{ BW: 'brede welvaart' }`. */
  readonly glossary: Readonly<Record<string, string>>
  /** Words that mean the same in this session. */
  readonly synonyms?: readonly (readonly string[])[]
  /** The language that lines are in, where there is a choice; Dutch where none is named. */
  readonly language?: Language
  readonly hostRemarks: readonly HostRemark[]
  readonly notes: readonly HarvestNote[]
}

export interface HarvestTheme {
  readonly id: string
  readonly question: string
}

/** What a table host wrote about a round: "Geen overeenstemming, als afweging opnemen." */
export interface HostRemark {
  readonly theme: string
  readonly text: string
}

/** A note as it was laid. Who wrote it is only compared, never shown; an unsigned note has nobody. */
export interface HarvestNote {
  readonly id: string
  readonly theme: string
  readonly table: string
  readonly round: number
  readonly author?: string
  readonly org?: string
  readonly text: string
  readonly votes: number
  /** What the writer said that it is, if anything. */
  readonly kind?: DraftKind
  /** Any text that sorts by time; notes are read in this order, then by id. */
  readonly createdAt: string
}

/** What people did to the groups: the harvester moves none of it. */
export interface HarvestConstraints {
  /** Notes that belong together, as people have said. */
  readonly together: readonly (readonly string[])[]
  /** Pairs that people have taken apart. */
  readonly apart: readonly (readonly [string, string])[]
  /** Whole groups that stay as they are: nothing leaves them, and nothing joins unless `open`. */
  readonly locked: readonly LockedGroup[]
}

export interface LockedGroup {
  readonly noteIds: readonly string[]
  /** Whether new notes may join. */
  readonly open: boolean
}

export const noConstraints: HarvestConstraints = { together: [], apart: [], locked: [] }
