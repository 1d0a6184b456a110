import { bindLikeness } from './bind-likeness.ts'
import { type HarvestConstraints } from './harvest-input.ts'
import { compareText } from '../../lib/compare-text.ts'
import { type ConceptBook } from './concept-book.ts'
import { speaksAgainst, tellsOfDisagreement } from './disagreement.ts'
import { type DraftLine, type Support } from './draft.ts'
import { writeLine } from './draft-text.ts'
import { groupNotes, nearness, type NoteGroup } from './group-notes.ts'
import { type Grouping } from './grouping.ts'
import { scoreKinds } from './kind.ts'
import { kindOfGroup } from './kind-of-group.ts'
import { compareNotes, type Likeness } from './likeness.ts'
import { spreadLikeness } from './spread-likeness.ts'
import { featuresOf, type NoteFeatures } from './note-features.ts'
import { type ReadNote } from './read-notes.ts'
import { type Glossary } from './words/glossary.ts'

export interface ThemeToDraft {
  readonly notes: readonly ReadNote[]
  readonly question: ReadNote
  readonly remarks: readonly ReadNote[]
  readonly book: ConceptBook
  readonly glossary: Glossary
  readonly grouping: Grouping
  readonly constraints: HarvestConstraints
}

export function draftTheme(theme: ThemeToDraft): readonly DraftLine[] {
  const features = theme.notes.map((read) => featuresOf(read, theme.book))
  const likeness = spreadLikeness(compareNotes(features, featuresOf(theme.question, theme.book)))
  const bound = bindLikeness(likeness, theme.notes.map(({ note }) => note.id), theme.constraints)
  const groups = groupNotes(likeness, theme.grouping, bound)
  const against = theme.notes.map(speaksAgainst)
  const lines = groups.map((group) => draftLine(group, theme, likeness, features, against))
  return rankLines(lines, theme.notes)
}

type Unranked = Omit<DraftLine, 'rank'>

function draftLine(
  group: NoteGroup,
  { notes, glossary }: ThemeToDraft,
  likeness: Likeness,
  _features: readonly NoteFeatures[],
  against: readonly boolean[],
): Unranked {
  const scores = group.map((at) => ({ at, fitness: fitness(notes[at]!, nearness(at, group, likeness)) }))
  const ordered = scores.toSorted((a, b) => b.fitness - a.fitness || a.at - b.at).map(({ at }) => at)
  const kind = kindOfGroup(group.map((at) => ({ scores: scoreKinds(notes[at]!), votes: notes[at]!.note.votes })), [])
  const voices = group.length > 2 ? group.filter((at) => against[at]) : []
  return {
    text: writeLine([notes[ordered[0]!]!.note.text], kind, glossary),
    kind,
    sourceNoteIds: ordered.map((at) => notes[at]!.note.id),
    disagreement: voices.length > 0,
    otherVoices: voices.map((at) => notes[at]!.note.id),
    support: supportOf(group, notes),
    alternatives: ordered.slice(1, 4).map((at) => notes[at]!.note.id),
    loose: group.length === 1,
  }
}

function fitness({ note, rawWords }: ReadNote, centrality: number): number {
  const length = rawWords.length >= 5 && rawWords.length <= 22 ? 0.15 : 0
  return centrality + length + 0.08 * Math.min(note.votes, 4)
}

function supportOf(group: NoteGroup, notes: readonly ReadNote[]): Support {
  const of = (read: (at: number) => string | undefined): number =>
    new Set(group.map(read).filter((value) => value !== undefined)).size
  return {
    authors: of((at) => notes[at]!.note.author ?? `\n${at}`),
    organisations: of((at) => notes[at]!.note.org),
    tables: of((at) => notes[at]!.note.table),
    votes: group.reduce((sum, at) => sum + notes[at]!.note.votes, 0),
  }
}

function rankLines(lines: readonly Unranked[], notes: readonly ReadNote[]): readonly DraftLine[] {
  const order = new Map(notes.map(({ note }, at) => [note.id, at]))
  const weight = ({ support }: Unranked): number =>
    support.authors + support.votes + 0.5 * support.tables + 0.5 * support.organisations
  const first = (line: Unranked): number => Math.min(...line.sourceNoteIds.map((id) => order.get(id) ?? 0))
  return lines
    .toSorted((a, b) => Number(a.loose) - Number(b.loose) || weight(b) - weight(a) || first(a) - first(b))
    .map((line, at) => ({ ...line, rank: at + 1 }))
}

export { compareText, tellsOfDisagreement }
