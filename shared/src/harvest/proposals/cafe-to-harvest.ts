import type { ConclusionId, PersonId, ThemeId } from '../../lib/id.ts'
import { isWritten, type NoteRef, noteRef } from '../../notes/note.ts'
import { tableOf } from '../../programme/programme.ts'
import type { SharedSession } from '../../sessions/session.ts'
import type { Harvest } from '../conclusion.ts'
import { gather } from '../gather.ts'
import { GROUNDED, groundingOf } from '../engine/check-draft.ts'
import { type Glossary, readGlossary } from '../engine/words/glossary.ts'
import type { HarvestConstraints, HarvestInput, HarvestNote } from '../engine/harvest-input.ts'
import type { HarvestSettings } from '../harvest-settings.ts'
import type { OpenedPapers } from '../session-file.ts'
import type { Proposal, ProposalId, Proposals } from './proposal.ts'

/** What of a room tells how far its talk is. */
export type Stage = Pick<SharedSession, 'programme' | 'harvestOpen' | 'lastRound'>

/** A café as it stands, with who wrote what: only the server has all of this. */
export interface CafeToHarvest {
  readonly session: Stage
  readonly papers: OpenedPapers
  /** Of whoever wrote something and is still known. */
  readonly organisations: Readonly<Record<PersonId, string>>
  readonly harvest: Harvest
  readonly settings: HarvestSettings
  /** How many dots each note and conclusion got. */
  readonly dots: Readonly<Record<string, number>>
  /** What was proposed before. */
  readonly proposals: Proposals
}

/** A café as the harvester reads it. */
export interface HarvestTask {
  readonly input: HarvestInput
  readonly constraints: HarvestConstraints
  /** All notes of the café by reference, those that are not harvested too. */
  readonly notes: ReadonlyMap<NoteRef, HarvestNote>
  /** The conclusions and former proposals that stay together, as they are locked, in that order. */
  readonly locked: readonly Standing[]
  /** What is kept of former proposals: those that still have two notes without a place, less those that have one. */
  readonly standing: readonly Proposal[]
}

/** What of a harvest is thought over: its words, its order and who said what of it make no difference. */
export function boundBy({ conclusions, places }: Harvest): unknown {
  return [conclusions.map(({ id, theme, sources, left, removed }) => ({ id, theme, sources, left, removed })), places]
}

/** The round in a note that was added when the rounds were over. */
const AFTER_ROUNDS = 1_000

/**
 * Says what the harvester is to read, and what it must not touch: conclusions and what is proposed already stay together,
 * and may grow; what somebody took out of a conclusion or put away does not come back by itself. In the themes of `anew`
 * the former proposals are forgotten, but for those that were put away.
 */
export function harvestTask(cafe: CafeToHarvest, anew: ReadonlySet<ThemeId>): HarvestTask {
  const { harvest } = cafe
  const { input, notes } = readTask(cafe)
  const conclusions = harvest.conclusions.filter(({ removed }) => !removed)
  const placed = new Set([...conclusions.flatMap(({ sources }) => sources), ...Object.keys(harvest.places)])
  const glossary = readGlossary(input.glossary)
  const standing = cafe.proposals.proposals
    .filter(({ theme, dismissed }) => dismissed || !anew.has(theme))
    .map((proposal) => without(proposal, (ref) => placed.has(ref)))
    .filter(({ sources }) => sources.length > 1)
    .filter((proposal) => stillSaid(proposal, notes, glossary))
  const locked: readonly Standing[] = [
    ...conclusions.map(({ id, sources }) => ({ kind: 'conclusion' as const, id, sources })),
    ...standing.map(({ id, sources }) => ({ kind: 'proposal' as const, id, sources })),
  ].filter(({ sources }) => sources.length > 0)
  const away = new Set<string>(standing.filter(({ dismissed }) => dismissed).map(({ id }) => id))
  return {
    input,
    constraints: {
      together: [],
      apart: conclusions.flatMap(({ sources, left = [] }) =>
        left.flatMap((taken) => sources.map((source): [string, string] => [taken, source])),
      ),
      locked: locked.map(({ id, sources }) => ({ noteIds: sources, open: !away.has(id) })),
    },
    notes,
    locked,
    standing,
  }
}

/** Says what the harvester is to read: the notes that nobody has put aside. */
export function readTask(cafe: CafeToHarvest): Pick<HarvestTask, 'input' | 'notes'> {
  const { session, harvest, settings } = cafe
  const notes = readNotes(cafe)
  const input: HarvestInput = {
    themes: session.programme.themes.map(({ id, question }) => ({ id, question })),
    glossary: Object.fromEntries(settings.glossary.map(({ short, long }) => [short, long])),
    synonyms: settings.synonyms,
    language: settings.language,
    hostRemarks: cardRemarks(cafe),
    notes: [...notes.values()].filter(({ id }) => harvest.places[id as NoteRef] === undefined),
  }
  return { input, notes }
}

/** A group that stays together, and what it is. */
export type Standing = { readonly sources: readonly NoteRef[] } & (
  | { readonly kind: 'conclusion'; readonly id: ConclusionId }
  | { readonly kind: 'proposal'; readonly id: ProposalId }
)

function readNotes(cafe: CafeToHarvest): ReadonlyMap<NoteRef, HarvestNote> {
  const { session, papers, organisations, harvest } = cafe
  const authors = new Map<NoteRef, PersonId>()
  for (const { id } of session.programme.tables) {
    for (const note of papers[id]?.notes ?? [])
      if (note.author !== undefined) authors.set(noteRef(id, note.id), note.author)
  }
  const notes = new Map<NoteRef, HarvestNote>()
  for (const { ref, theme, table, round, text, laidAt, kind } of gather({ session, papers, harvest }).notes) {
    if (theme === undefined) continue
    const author = authors.get(ref)
    const org = author === undefined ? undefined : organisations[author]
    notes.set(ref, {
      id: ref,
      theme,
      table,
      round: round === 'harvest' ? AFTER_ROUNDS : round,
      ...(author !== undefined && { author }),
      ...(org !== undefined && org !== '' && { org }),
      text,
      votes: cafe.dots[ref] ?? 0,
      createdAt: String(laidAt).padStart(16, '0'),
      ...(kind !== undefined && { kind }),
    })
  }
  return notes
}

/** What tables wrote on their cards: what the talk was about, in their own words. */
function cardRemarks({ session, papers }: CafeToHarvest): HarvestInput['hostRemarks'] {
  return session.programme.tables.flatMap(({ id }) => {
    const theme = tableOf(session.programme, id)?.theme
    const cards = (papers[id]?.cards ?? []).filter(isWritten)
    if (theme === undefined) return []
    return cards.flatMap(({ lines }) => lines.filter((line) => line !== '').map((text) => ({ theme, text })))
  })
}

/** Whether all its notes still lie there, and its words are theirs: what was taken away, changed or placed is not quoted. */
function stillSaid({ text, sources }: Proposal, notes: ReadonlyMap<NoteRef, HarvestNote>, glossary: Glossary): boolean {
  const texts = sources.flatMap((ref) => notes.get(ref)?.text ?? [])
  return texts.length === sources.length && groundingOf(text, texts, glossary) >= GROUNDED
}

function without(proposal: Proposal, isGone: (ref: NoteRef) => boolean): Proposal {
  const stays = (ref: NoteRef): boolean => !isGone(ref)
  const { sources, otherVoices, alternatives } = proposal
  if (sources.every(stays)) return proposal
  return {
    ...proposal,
    sources: sources.filter(stays),
    otherVoices: otherVoices.filter(stays),
    alternatives: alternatives.filter(stays),
  }
}
