import { setImmediate as nextTurn } from 'node:timers/promises'
import { reportInputOf } from '../report-input.ts'
import type { ExportInput } from './export-input.ts'

/** An export's input on its way to a thread. */
export interface PackedInput {
  /** All but papers and house, as JSON: to copy a text takes less than to copy what it tells of. */
  readonly text: string
  /** Each table with its paper as JSON. */
  readonly papers: readonly (readonly [string, string])[]
  readonly house: ExportInput['house']
}

/** What is told twice is packed once: with the people comes all that the report is made of. */
type Packed = Omit<ExportInput, 'house' | 'report'> & Partial<Pick<ExportInput, 'report'>>

/** Packs an input on the thread of the live tables, paper by paper: between two of them everything else goes on. */
export async function packInput({ house, report, ...input }: ExportInput): Promise<PackedInput> {
  const papers: [string, string][] = []
  for (const [table, paper] of Object.entries(input.people?.papers ?? report.papers)) {
    papers.push([table, JSON.stringify(paper)])
    await nextTurn()
  }
  const { people } = input
  // The key of the authors goes to no thread: who wrote what has been opened already.
  const packed: Packed =
    people === undefined
      ? { ...input, report: { ...report, papers: {} } }
      : { ...input, people: { ...people, papers: {}, session: { ...people.session, authorKey: '' } } }
  return { text: JSON.stringify(packed), papers, house }
}

/** The same input again. */
export function unpackInput({ text, papers: packed, house }: PackedInput): ExportInput {
  const { report, ...input } = JSON.parse(text) as Packed
  const papers = Object.fromEntries(packed.map(([table, paper]) => [table, JSON.parse(paper) as unknown]))
  if (report !== undefined) return { ...input, report: { ...report, papers: papers as typeof report.papers }, house }
  if (input.people === undefined) throw new Error('An export was packed without what it is made of.')
  const people = { ...input.people, papers: papers as typeof input.people.papers }
  return { ...input, people, report: reportInputOf(people), house }
}
