import type { DraftKind } from '../engine/draft.ts'

// How the examples are written: what people in other rooms could have said, sorted under the conclusions that it led to.
// From them the harvester learns in which words a point is made, and how a tip, a question or a complaint sounds. Every line
// is invented. One file a part of public life; in it one line each:
//
//   % Hoe houden we de dorpswinkel open?                         begins a theme, by its question
//   = i | Een winkel blijft als hij meer is dan een winkel.      begins a conclusion: its kind, and how the report says it
//   s bij ons haal je er ook je pakketje en een praatje          a note under it: its kind, and what stands on it
//   !s onze buurtwinkel deed dat allemaal, en is toch dicht      a note that speaks against the conclusion
//   = none                                                       begins notes of the whole café that say nothing
//   proces kan de verwarming hoger?                              such a note: why it says nothing, and what stands on it
//
// - Kinds: t tip, v vraag, a afweging, r randvoorwaarde, s situatie, x actie, i inzicht. A note's kind is read from its own
//   words alone.
// - Lines may be left empty.

/** A file of examples as it is written: its name, and its lines. */
export interface ExampleFile {
  readonly name: string
  readonly lines: string
}

export interface ExampleNote {
  readonly kind: DraftKind
  readonly text: string
  /** It speaks against the conclusion that it stands under. */
  readonly isAgainst: boolean
}

export interface ExampleConclusion {
  readonly question: string
  readonly kind: DraftKind
  readonly sentence: string
  readonly notes: readonly ExampleNote[]
}

export type EmptyReason = (typeof emptyReasons)[number]

/** A note that says nothing of its theme. */
export interface EmptyExample {
  readonly reason: EmptyReason
  readonly text: string
}

export interface Examples {
  readonly conclusions: readonly ExampleConclusion[]
  readonly empty: readonly EmptyExample[]
}

export const emptyReasons = ['leeg', 'proces', 'grap', 'offtopic'] as const

const kinds: ReadonlyMap<string, DraftKind> = new Map([
  ['t', 'tip'],
  ['v', 'vraag'],
  ['a', 'afweging'],
  ['r', 'randvoorwaarde'],
  ['s', 'situatie'],
  ['x', 'actie'],
  ['i', 'inzicht'],
])

/** The text opens on the second line of its file, under the line that says what the file is about. */
const FIRST_LINE = 2

/** Reads the files in the order they are written; throws where a line cannot be read. */
export function readExamples(files: readonly ExampleFile[]): Examples {
  const conclusions: ExampleConclusion[] = []
  const empty: EmptyExample[] = []
  for (const { name, lines } of files) {
    let question: string | undefined
    let notes: ExampleNote[] | undefined
    let isEmpty = false
    for (const [at, line] of lines.split('\n').entries()) {
      const said = line.trim()
      if (said === '') continue
      const fail = (why: string): never => {
        throw new Error(`examples/${name}.ts, line ${at + FIRST_LINE}: ${why}`)
      }
      if (said.startsWith('%')) {
        question = said.slice(1).trim()
        notes = undefined
        isEmpty = false
      } else if (said === '= none') {
        notes = undefined
        isEmpty = true
      } else if (said.startsWith('=')) {
        const [mark = '', sentence = '', ...more] = said.slice(1).split('|')
        const kind = kinds.get(mark.trim()) ?? fail(`"${mark.trim()}" is no kind of conclusion.`)
        if (sentence.trim() === '' || more.length > 0) fail('a conclusion is written as "= kind | sentence".')
        if (question === undefined) return fail('a conclusion stands under a question, which begins with "%".')
        notes = []
        isEmpty = false
        conclusions.push({ question, kind, sentence: sentence.trim(), notes })
      } else if (isEmpty) {
        const [first = '', text = ''] = splitAtSpace(said)
        const reason = emptyReasons.find((known) => known === first) ?? fail(`"${first}" is no reason to be left out.`)
        if (text === '') fail('there is no note behind the reason.')
        empty.push({ reason, text })
      } else {
        const [mark = '', text = ''] = splitAtSpace(said)
        const isAgainst = mark.startsWith('!')
        const kind = kinds.get(mark.slice(isAgainst ? 1 : 0)) ?? fail(`"${mark}" is no kind of note.`)
        if (text === '') fail('there is no note behind its kind.')
        if (notes === undefined) return fail('a note stands under a conclusion.')
        notes.push({ kind, text, isAgainst })
      }
    }
  }
  return { conclusions, empty }
}

function splitAtSpace(line: string): readonly string[] {
  const at = line.search(/\s/)
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at).trim()]
}
