import { exampleFiles } from '@tafelronde/shared/harvest/examples/example-files.ts'
import {
  type ExampleConclusion,
  type Examples,
  readExamples,
} from '@tafelronde/shared/harvest/examples/read-examples.ts'
import { speaksAgainst } from '@tafelronde/shared/harvest/engine/disagreement.ts'
import { type DraftKind, draftKinds } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { HarvestNote } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { chancesOfKinds, type KindChances, kindOfNote } from '@tafelronde/shared/harvest/engine/kind.ts'
import type { KindWeight } from '@tafelronde/shared/harvest/engine/kind-of-group.ts'
import { learnSounds } from '@tafelronde/shared/harvest/engine/note-sounds.ts'
import { splitWords } from '@tafelronde/shared/harvest/engine/words/split-words.ts'

/** The examples are learned in so many parts, each of whole themes: four, and the fifth is what it is tried on. */
const PARTS = 5

/** What is learned from the examples, tried on examples that it was not learned from. */
export interface HeldOut {
  /** Share of notes whose kind is right. */
  readonly kinds: number
  /** Of notes that speak against, how many are heard; and of those that are heard, how many do. */
  readonly against: { readonly recall: number; readonly precision: number }
  /** By kind: what a line begins with, and how much the share of its notes adds. For `kind-of-group.ts`. */
  readonly weights: Readonly<Record<DraftKind, KindWeight>>
}

export function measureHeldOut(): HeldOut {
  const examples = readExamples(exampleFiles)
  const questions = [...new Set(examples.conclusions.map(({ question }) => question))]
  const partOf = new Map(questions.map((question, at) => [question, at % PARTS]))
  const tried = Array.from({ length: PARTS }, (_, part) => {
    const isTried = ({ question }: ExampleConclusion): boolean => partOf.get(question) === part
    return tryOn(examples.conclusions.filter(isTried), {
      conclusions: examples.conclusions.filter((conclusion) => !isTried(conclusion)),
      empty: examples.empty.filter((_, at) => at % PARTS !== part),
    })
  }).flat()
  const notes = tried.flatMap((conclusion) => conclusion.notes)
  const heard = notes.filter(({ isHeard }) => isHeard)
  const right = heard.filter(({ isAgainst }) => isAgainst).length
  return {
    kinds: notes.filter(({ kind, chances }) => kindOfNote(chances) === kind).length / notes.length,
    against: {
      recall: right / notes.filter(({ isAgainst }) => isAgainst).length,
      precision: right / heard.length,
    },
    weights: fitWeights(tried.map(({ kind, notes: own }, at) => ({ kind, shares: impureShares(own, tried, at) }))),
  }
}

interface TriedConclusion {
  readonly kind: DraftKind
  readonly notes: readonly {
    readonly kind: DraftKind
    readonly chances: KindChances
    readonly isAgainst: boolean
    readonly isHeard: boolean
  }[]
}

function tryOn(conclusions: readonly ExampleConclusion[], learned: Examples): readonly TriedConclusion[] {
  const sounds = learnSounds(learned)
  return conclusions.map(({ kind, notes }) => ({
    kind,
    notes: notes.map((example) => {
      const note: HarvestNote = { id: '', theme: '', table: '', round: 0, text: example.text, votes: 0, createdAt: '' }
      return {
        kind: example.kind,
        chances: chancesOfKinds({ note, rawWords: splitWords(note.text) }, sounds),
        isAgainst: example.isAgainst,
        isHeard: speaksAgainst(note, sounds),
      }
    }),
  }))
}

/** No group that is drafted is pure: of each three notes one is of a conclusion nearby. */
function impureShares(own: TriedConclusion['notes'], all: readonly TriedConclusion[], at: number): KindChances {
  const strangers = (all[at + 1] ?? all[at - 1])!.notes.slice(0, Math.round(own.length / 3))
  const notes = [...own.slice(0, own.length - strangers.length), ...strangers]
  const shares = draftKinds.map((kind) => notes.reduce((sum, { chances }) => sum + chances[kind], 0) / notes.length)
  return Object.fromEntries(draftKinds.map((kind, place) => [kind, shares[place]])) as Record<DraftKind, number>
}

const STEPS = 3_000
const PACE = 0.5
/** Keeps weights small where there is little to learn them from. */
const RIDGE = 0.001

/** Multinomial logistic regression in which a kind is told by its own share alone; by gradient descent. */
function fitWeights(
  lines: readonly { readonly kind: DraftKind; readonly shares: KindChances }[],
): Readonly<Record<DraftKind, KindWeight>> {
  const start = draftKinds.map(() => 0)
  const share = draftKinds.map(() => 1)
  for (let step = 0; step < STEPS; step += 1) {
    const pushStart = draftKinds.map(() => 0)
    const pushShare = draftKinds.map(() => 0)
    for (const { kind, shares } of lines) {
      const odds = draftKinds.map((each, at) => Math.exp(start[at]! + share[at]! * shares[each]))
      const all = odds.reduce((sum, value) => sum + value, 0)
      for (const [at, each] of draftKinds.entries()) {
        const miss = (each === kind ? 1 : 0) - odds[at]! / all
        pushStart[at]! += miss / lines.length
        pushShare[at]! += (miss * shares[each]) / lines.length
      }
    }
    for (const at of draftKinds.keys()) {
      start[at]! += PACE * (pushStart[at]! - RIDGE * start[at]!)
      share[at]! += PACE * (pushShare[at]! - RIDGE * share[at]!)
    }
  }
  const weights = draftKinds.map((kind, at) => [kind, { start: start[at]!, share: share[at]! }] as const)
  return Object.fromEntries(weights) as Record<DraftKind, KindWeight>
}
