// How good the harvester's drafts are, how fast, and how stable: `npm run bench:harvest`. See README.md.
import { parseArgs } from 'node:util'
import { openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { measureHeldOut } from './held-out.ts'
import { judgeDraft, type Judgement } from './judge-draft.ts'
import { labelledSets, othersSets, readSetFile } from './labelled-set.ts'
import { measureSpeed } from './speed.ts'
import { measureStability } from './stability.ts'

const { values: asked, positionals: files } = parseArgs({
  options: { speed: { type: 'boolean', default: false }, examples: { type: 'boolean', default: false } },
  allowPositionals: true,
})

/** What is asked of each figure: at least, or at most where it is better low. */
const gates: Readonly<Record<keyof Judgement, { readonly least?: number; readonly most?: number }>> = {
  b3: { least: 0.6 },
  b3Precision: {},
  b3Recall: {},
  coverage: {},
  coverageAtK: { least: 0.65 },
  minority: { least: 0.85 },
  ndcgAtK: { least: 0.65 },
  kindLenient: { least: 0.7 },
  noteKind: { least: 0.6 },
  noiseF1: { least: 0.8 },
  noisePrecision: { least: 0.95 },
  realUnused: { most: 0.03 },
  line: { least: 0.25 },
  redundancy: { most: 0.15 },
  lengthRatio: { least: 0.9, most: 1.4 },
  disagreementF1: { least: 0.5 },
  contraVisible: { least: 0.5 },
  editsPer100: { most: 40 },
  grounding: { least: 0.95 },
}

const book = openOwnConceptBook()
const sets = files.length > 0 ? files.map(readSetFile) : labelledSets()
if (asked.examples) tellExamples()
else {
  if (!asked.speed) tellFigures()
  if (!asked.speed) tellStability()
  if (files.length === 0) tellSpeed()
}

function tellFigures(): void {
  const judgements = sets.map((set) => judgeDraft(harvestNotes(set.input, book), set))
  const means = [
    ['mean', () => true],
    ...(files.length > 0 ? [] : [['of others', (name: string) => othersSets.includes(name)] as const]),
  ] as const
  const names = [...sets.map(({ name }) => name), ...means.map(([name]) => name)]
  console.log(`| figure | ${names.join(' | ')} | asked |\n| - |${' - |'.repeat(names.length + 1)}`)
  for (const [figure, { least, most }] of Object.entries(gates)) {
    const values = judgements.map((judgement) => judgement[figure as keyof Judgement])
    const meanOf = (counts: (name: string) => boolean): number => {
      const counted = values.filter((_, at) => counts(sets[at]!.name))
      return counted.reduce((sum, value) => sum + value, 0) / counted.length
    }
    const cells = [...values, ...means.map(([, counts]) => meanOf(counts))].map((value) => {
      const isMet = value >= (least ?? -Infinity) && value <= (most ?? Infinity)
      return `${value.toFixed(figure === 'editsPer100' ? 0 : 3)}${isMet ? '' : ' ✗'}`
    })
    const gate = [least === undefined ? '' : `≥ ${least}`, most === undefined ? '' : `≤ ${most}`].filter(
      (text) => text !== '',
    )
    console.log(`| ${figure} | ${cells.join(' | ')} | ${gate.join(', ')} |`)
  }
}

function tellStability(): void {
  console.log('\n| set | continued | anew | incremental | placed only |\n| - | - | - | - | - |')
  for (const { name, input } of sets) {
    const { continued, anew, incremental, placed } = measureStability(input, book)
    console.log(`| ${[name, ...[continued, anew, incremental, placed].map((value) => value.toFixed(3))].join(' | ')} |`)
  }
}

function tellSpeed(): void {
  console.log('\n| notes in one theme | harvest, ms | one note, ms | MB |\n| - | - | - | - |')
  measureSpeed(200, sets, book)
  for (const count of [200, 2_000, 10_000]) {
    const { harvest, place, megabytes } = measureSpeed(count, sets, book)
    console.log(`| ${count} | ${harvest.toFixed(0)} | ${place.toFixed(1)} | ${megabytes.toFixed(0)} |`)
  }
}

function tellExamples(): void {
  const { kinds, against, weights } = measureHeldOut()
  console.log('Of examples that it was not learned from:')
  console.log(`- the kind of ${(100 * kinds).toFixed(1)} of 100 notes is right`)
  const [recall, precision] = [against.recall, against.precision].map((share) => (100 * share).toFixed(0))
  console.log(`- ${recall} of 100 notes that speak against are heard, and ${precision} of 100 that are heard do`)
  console.log('\n| kind of a line | start | share |\n| - | - | - |')
  for (const [kind, { start, share }] of Object.entries(weights)) {
    console.log(`| ${kind} | ${start.toFixed(1)} | ${share.toFixed(1)} |`)
  }
}
