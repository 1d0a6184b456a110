import { groundingOf } from '@tafelronde/shared/harvest/engine/check-draft.ts'
import type { Draft, DraftLine } from '@tafelronde/shared/harvest/engine/draft.ts'
import { readGlossary } from '@tafelronde/shared/harvest/engine/words/glossary.ts'
import { isFunctionWord } from '@tafelronde/shared/harvest/engine/words/function-words.ts'
import { splitWords } from '@tafelronde/shared/harvest/engine/words/split-words.ts'
import { stemDutch } from '@tafelronde/shared/harvest/engine/words/stem-dutch.ts'
import type { KnownConclusion, LabelledSet, NoteLabels } from './labelled-set.ts'

/** How good a draft is against what people made of the same notes. Defined in README.md. */
export interface Judgement {
  readonly b3: number
  readonly b3Precision: number
  readonly b3Recall: number
  readonly coverage: number
  readonly coverageAtK: number
  readonly minority: number
  readonly ndcgAtK: number
  readonly kindLenient: number
  readonly noteKind: number
  readonly noiseF1: number
  readonly noisePrecision: number
  readonly realUnused: number
  readonly line: number
  readonly redundancy: number
  readonly lengthRatio: number
  readonly disagreementF1: number
  readonly contraVisible: number
  readonly editsPer100: number
  readonly grounding: number
}

interface JudgedLine {
  readonly line: DraftLine
  /** Its notes but the duplicates. */
  readonly members: readonly NoteLabels[]
  /** The conclusion that most of them are of, and how many are. */
  readonly most: string | undefined
  readonly hits: number
  /** The same where that is more than half of them. */
  readonly majority: string | undefined
}

interface ThemeJudgement {
  readonly real: number
  readonly precision: number
  readonly recall: number
  readonly known: readonly KnownConclusion[]
  readonly lines: readonly JudgedLine[]
  readonly covering: ReadonlyMap<string, JudgedLine>
  readonly ndcg: number
  readonly coveredAtK: number
  readonly edits: number
}

export function judgeDraft(draft: Draft, set: LabelledSet): Judgement {
  const themes = draft.themes.map(({ theme, lines }) => judgeTheme(theme, lines, set))
  const known = themes.flatMap((theme) => theme.known.map((conclusion) => ({ conclusion, theme })))
  const lines = themes.flatMap((theme) => theme.lines)
  const covering = ({ conclusion, theme }: (typeof known)[number]): JudgedLine | undefined =>
    theme.covering.get(conclusion.id)
  const share = (of: typeof known, holds: (each: (typeof known)[number]) => boolean): number =>
    part(of.filter(holds).length, of.length)
  const weighted = (read: (theme: ThemeJudgement) => number, by: (theme: ThemeJudgement) => number): number =>
    part(
      themes.reduce((sum, theme) => sum + read(theme) * by(theme), 0),
      themes.reduce((sum, theme) => sum + by(theme), 0),
    )
  const precision = weighted(
    (theme) => theme.precision,
    ({ real }) => real,
  )
  const recall = weighted(
    (theme) => theme.recall,
    ({ real }) => real,
  )
  const minority = themes.flatMap((theme) => smallOnes(theme.known).map((conclusion) => ({ conclusion, theme })))
  const labelled = set.notes.filter(({ gold }) => gold.kind !== null && gold.duplicateOf === undefined)
  return {
    b3: f1(precision, recall),
    b3Precision: precision,
    b3Recall: recall,
    coverage: share(known, (each) => covering(each) !== undefined),
    coverageAtK: part(sum(themes.map(({ coveredAtK }) => coveredAtK)), known.length),
    minority: minority.length === 0 ? 1 : share(minority, (each) => covering(each) !== undefined),
    ndcgAtK: weighted(
      (theme) => theme.ndcg,
      (theme) => theme.known.length,
    ),
    kindLenient: share(known, (each) => each.conclusion.kindsAccepted.includes(covering(each)?.line.kind ?? '')),
    noteKind: part(labelled.filter(({ id, gold }) => draft.noteKinds[id] === gold.kind).length, labelled.length),
    ...judgeNoise(lines, set),
    line: part(
      sum(known.map((each) => tokenF1(covering(each)?.line.text ?? '', each.conclusion.reference))),
      known.length,
    ),
    redundancy: part(sum(themes.map(({ lines: own }) => repeated(own))), lines.length),
    lengthRatio: weighted(
      (theme) => theme.lines.length / theme.known.length,
      (theme) => theme.known.length,
    ),
    disagreementF1: judgeDisagreement(
      known.map((each) => [each.conclusion.disagreement, covering(each)?.line.disagreement]),
    ),
    contraVisible: judgeContra(lines, set),
    editsPer100: (100 * sum(themes.map(({ edits }) => edits))) / set.notes.length,
    grounding: part(sum(lines.map(({ line }) => grounding(line, set))), lines.length),
  }
}

function judgeTheme(theme: string, drafted: readonly DraftLine[], set: LabelledSet): ThemeJudgement {
  const notes = set.notes.filter((note) => note.theme === theme && note.gold.duplicateOf === undefined)
  const real = notes.filter(({ gold }) => gold.noise === undefined)
  const known = set.conclusions.filter((conclusion) => conclusion.theme === theme)
  const lines = drafted.map((line) => judgeLine(line, notes))
  const covering = new Map<string, JudgedLine>()
  for (const { id, noteIds } of known) {
    const best = lines
      .filter((line) => line.majority === id && line.hits >= Math.min(2, noteIds.length))
      .map((line) => ({ line, score: f1(line.hits / line.members.length, line.hits / noteIds.length) }))
      .reduce<{ line: JudgedLine; score: number } | undefined>(
        (most, each) => (most === undefined || each.score > most.score ? each : most),
        undefined,
      )
    if (best !== undefined) covering.set(id, best.line)
  }
  const top = lines.slice(0, known.length)
  const unused = real.filter(({ id }) => !drafted.some(({ sourceNoteIds }) => sourceNoteIds.includes(id))).length
  return {
    real: real.length,
    ...bCubed(notes, real, drafted),
    known,
    lines,
    covering,
    ndcg: gainOf(top, known),
    coveredAtK: known.filter(({ id, noteIds }) => top.some((line) => covers(line, id, noteIds))).length,
    edits: countEdits(lines, known) + unused,
  }
}

function judgeLine(line: DraftLine, notes: readonly NoteLabels[]): JudgedLine {
  const members = notes.filter(({ id }) => line.sourceNoteIds.includes(id))
  const counts = new Map<string, number>()
  // In the order of the line's sources: of two conclusions with as many notes the first counts.
  const ordered = line.sourceNoteIds.flatMap((id) => members.find((note) => note.id === id) ?? [])
  for (const { gold } of ordered) {
    if (gold.noise === undefined) for (const label of gold.labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const [most, hits] = [...counts].reduce<readonly [string | undefined, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [undefined, 0],
  )
  return { line, members, most, hits, majority: hits > members.length / 2 ? most : undefined }
}

/** Extended B-cubed for groups that overlap (Amigó e.a. 2009); a note in no line is a group of its own. */
function bCubed(
  notes: readonly NoteLabels[],
  real: readonly NoteLabels[],
  lines: readonly DraftLine[],
): { readonly precision: number; readonly recall: number } {
  const groupsOf = new Map(
    notes.map(({ id }) => {
      const own = lines.flatMap(({ sourceNoteIds }, at) => (sourceNoteIds.includes(id) ? [`${at}`] : []))
      return [id, own.length > 0 ? own : [`alone ${id}`]]
    }),
  )
  const labelsOf = new Map(notes.map(({ id, gold }) => [id, gold.noise === undefined ? gold.labels : [`noise ${id}`]]))
  let [precision, recall] = [0, 0]
  for (const one of real) {
    let [within, partners, found, alike] = [0, 0, 0, 0]
    for (const other of notes) {
      const groups = shared(groupsOf.get(one.id)!, groupsOf.get(other.id)!)
      const labels = shared(labelsOf.get(one.id)!, labelsOf.get(other.id)!)
      if (groups > 0) {
        partners += 1
        within += Math.min(groups, labels) / groups
      }
      if (labels > 0) {
        alike += 1
        found += Math.min(groups, labels) / labels
      }
    }
    precision += within / partners
    recall += found / alike
  }
  return { precision: precision / real.length, recall: recall / real.length }
}

function gainOf(lines: readonly JudgedLine[], known: readonly KnownConclusion[]): number {
  const supports = new Map(known.map(({ id, support }) => [id, support.authors + support.votes]))
  const seen = new Set<string>()
  const gained = lines.map((line) => {
    const conclusion = known.find(({ id, noteIds }) => covers(line, id, noteIds))
    if (conclusion === undefined || seen.has(conclusion.id)) return 0
    seen.add(conclusion.id)
    return supports.get(conclusion.id) ?? 0
  })
  const ideal = [...supports.values()].sort((a, b) => b - a)
  return part(discounted(gained), discounted(ideal))
}

function discounted(gains: readonly number[]): number {
  return sum(gains.map((gain, at) => gain / Math.log2(at + 2)))
}

/** Notes to move out, lines to join, conclusions to begin: what is left for a human. */
function countEdits(lines: readonly JudgedLine[], known: readonly KnownConclusion[]): number {
  const moves = sum(
    lines.map(({ members, most, hits }) => (most === undefined ? Number(members.length > 0) : members.length - hits)),
  )
  const joins = known.map(({ id }) => {
    const owned = lines.filter(({ most }) => most === id).length
    return owned === 0 ? 1 : owned - 1
  })
  return moves + sum(joins)
}

function judgeNoise(
  lines: readonly JudgedLine[],
  { notes }: LabelledSet,
): Pick<Judgement, 'noiseF1' | 'noisePrecision' | 'realUnused'> {
  const used = new Set(lines.flatMap(({ line }) => line.sourceNoteIds))
  const judged = notes.filter(({ gold }) => gold.duplicateOf === undefined)
  const noise = judged.filter(({ gold }) => gold.noise !== undefined)
  const real = judged.filter(({ gold }) => gold.noise === undefined)
  const rejected = noise.filter(({ id }) => !used.has(id)).length
  const lost = real.filter(({ id }) => !used.has(id)).length
  const precision = part(rejected, rejected + lost)
  return {
    noiseF1: f1(precision, part(rejected, noise.length)),
    noisePrecision: precision,
    realUnused: lost / real.length,
  }
}

function judgeDisagreement(pairs: readonly (readonly [boolean, boolean | undefined])[]): number {
  const told = pairs.filter(([is, said]) => is && said === true).length
  const wrong = pairs.filter(([is, said]) => !is && said === true).length
  const missed = pairs.filter(([is, said]) => is && said !== true).length
  return f1(part(told, told + wrong), part(told, told + missed))
}

function judgeContra(lines: readonly JudgedLine[], { notes }: LabelledSet): number {
  const against = notes.filter(
    ({ gold }) => gold.stance === 'contra' && gold.noise === undefined && gold.duplicateOf === undefined,
  )
  const visible = against.filter(({ id, gold }) =>
    lines.some(
      ({ line, majority, hits }) =>
        majority !== undefined && gold.labels.includes(majority) && hits >= 2 && line.sourceNoteIds.includes(id),
    ),
  )
  return against.length === 0 ? 1 : visible.length / against.length
}

function repeated(lines: readonly JudgedLine[]): number {
  const majorities = lines.flatMap(({ majority }) => majority ?? [])
  return majorities.length - new Set(majorities).size
}

function smallOnes(known: readonly KnownConclusion[]): readonly KnownConclusion[] {
  const supports = known.map(({ support }) => support.authors + support.votes)
  const sorted = supports.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
  return known.filter((_, at) => supports[at]! <= 0.75 * median)
}

function covers({ majority, hits }: JudgedLine, id: string, noteIds: readonly string[]): boolean {
  return majority === id && hits >= Math.min(2, noteIds.length)
}

function grounding(line: DraftLine, { input }: LabelledSet): number {
  const texts = input.notes.filter(({ id }) => line.sourceNoteIds.includes(id)).map(({ text }) => text)
  return groundingOf(line.text, texts, readGlossary(input.glossary))
}

const label =
  /^\s*(?:tip|open vraag|fundamentele vraag|vraag|afweging|dilemma|huidige situatie|situatie|(?:belangrijke )?randvoorwaarde(?: voor [^:]{1,60})?|actie|inzicht)\s*:\s*/i

/** How many telling words two sentences share, by stem. */
function tokenF1(text: string, reference: string): number {
  const [told, meant] = [stemsOf(text), stemsOf(reference)]
  const left = [...meant]
  let hits = 0
  for (const stem of told) {
    const at = left.indexOf(stem)
    if (at < 0) continue
    left.splice(at, 1)
    hits += 1
  }
  return f1(part(hits, told.length), part(hits, meant.length))
}

function stemsOf(text: string): readonly string[] {
  return splitWords(text.replace(label, ''))
    .filter((word) => word.length > 1 && !isFunctionWord(word, 'nl'))
    .map(stemDutch)
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((each) => b.includes(each)).length
}

function f1(precision: number, recall: number): number {
  return part(2 * precision * recall, precision + recall)
}

function part(of: number, all: number): number {
  return all === 0 ? 0 : of / all
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
