import { GROUNDED, groundingOf } from './check-draft.ts'
import type { DraftKind } from './draft.ts'
import { writeSentence } from './draft-text.ts'
import type { NoteGroup } from './group-notes.ts'
import { type KindChances, kindOfNote } from './kind.ts'
import type { Likeness } from './likeness.ts'
import type { ReadNote } from './read-notes.ts'
import type { Glossary } from './words/glossary.ts'
import { verbFormOf } from './words/verb-forms.ts'

/** What a line can be made of. */
export interface LineSources {
  readonly group: NoteGroup
  readonly notes: readonly ReadNote[]
  readonly likeness: Likeness
  readonly chances: readonly KindChances[]
  /** Whether a note speaks against the others: it can stand under the line, not in it. */
  readonly against: readonly boolean[]
  readonly glossary: Glossary
}

export interface WrittenLine {
  readonly text: string
  /** The notes of the group from the fittest for the line on. */
  readonly order: readonly number[]
}

/** A line reads well with so many words. */
const FITTING = { least: 4, most: 24 } as const
/** Main note and complement together stay under this, so that a line is read at a glance. */
const MOST_WORDS = 34
/** Who speaks of themselves tells of one case; a line is to say what several have in common. */
const firstPerson: ReadonlySet<string> = new Set("ik mij mijn mn m'n me mezelf i i'm my me".split(' '))
/** How much a complement is chosen for being central, against being unlike the main note. */
const CENTRAL = 0.6

/**
 * Writes the line of a group: its fittest note (central, with votes, of the right length, with a verb, of the kind of the
 * group), and one note that adds most to it without saying it again (maximal marginal relevance: Carbonell & Goldstein
 * 1998). Only what stands on notes is said: a line
 * that fails the check is the main note as it was written.
 */
export function writeLine(sources: LineSources, kind: DraftKind): WrittenLine {
  const { group, notes, glossary } = sources
  const centrality = centralitiesOf(sources)
  const fitness = new Map(group.map((at) => [at, fitnessOf(at, centrality.get(at)!, kind, sources)]))
  const order = group.toSorted((a, b) => fitness.get(b)! - fitness.get(a)! || a - b)
  const [main] = order
  if (main === undefined) return { text: '', order }
  const extra = complementOf(main, centrality, kind, sources)
  const parts = [main, ...(extra === undefined ? [] : [extra])].map((at) => notes[at]!.note.text)
  const text = writeSentence(parts, kind, glossary)
  const isGrounded = groundingOf(text, parts, glossary) >= GROUNDED
  return { text: isGrounded ? text : writeSentence(parts.slice(0, 1), 'inzicht', new Map()), order }
}

/** How much each note is like the others of its group on average, as part of the most that any of them is. */
function centralitiesOf({ group, likeness }: LineSources): ReadonlyMap<number, number> {
  const sums = group.map((one) =>
    group.reduce((sum, other) => sum + (other === one ? 0 : Math.max(0, Math.min(6, likeness.at(one, other)))), 0),
  )
  const most = Math.max(...sums)
  return new Map(group.map((at, place) => [at, most > 0 ? sums[place]! / most : 1]))
}

function fitnessOf(at: number, central: number, kind: DraftKind, { notes, chances, against }: LineSources): number {
  const { note, rawWords } = notes[at]!
  const own = kindOfNote(chances[at]!)
  const fits = rawWords.length >= FITTING.least && rawWords.length <= FITTING.most
  return (
    central +
    0.1 * Math.min(note.votes, 5) +
    (fits ? 0.4 : 0) +
    (rawWords.some((word) => verbFormOf(word) !== undefined) ? 0.15 : 0) +
    (own === kind ? 0.4 : 0) -
    (rawWords.some((word) => firstPerson.has(word)) ? 0.3 : 0) -
    (own === 'vraag' && kind !== 'vraag' && kind !== 'afweging' ? 0.5 : 0) -
    (against[at] === true ? 0.6 : 0)
  )
}

function complementOf(
  main: number,
  centrality: ReadonlyMap<number, number>,
  kind: DraftKind,
  { group, notes, chances, against, likeness }: LineSources,
): number | undefined {
  const room = MOST_WORDS - notes[main]!.rawWords.length
  const said = new Set(notes[main]!.rawWords)
  const fitting = group.filter((at) => {
    const { rawWords } = notes[at]!
    // A question is added to by a question: a statement before its question mark would be one that nobody asked.
    if (kind === 'vraag' && kindOfNote(chances[at]!) !== 'vraag') return false
    const saysMore = rawWords.some((word) => !said.has(word))
    return at !== main && against[at] !== true && saysMore && rawWords.length >= 3 && rawWords.length <= room
  })
  const most = Math.max(...fitting.map((at) => likeness.at(main, at)), 0.001)
  const worth = (at: number): number =>
    CENTRAL * (centrality.get(at)! + 0.1 * Math.min(notes[at]!.note.votes, 5)) -
    (1 - CENTRAL) * Math.max(0, likeness.at(main, at) / most) -
    (kindOfNote(chances[at]!) === 'vraag' ? 0.3 : 0)
  return fitting.toSorted((a, b) => worth(b) - worth(a) || a - b)[0]
}
