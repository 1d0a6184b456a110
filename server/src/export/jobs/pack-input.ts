import { reportInputOf } from '../report-input.ts'
import { type ExportInput } from './export-input.ts'

/** An export's input on its way to a thread. */
export interface PackedInput {
  /** All but the house, as JSON: to copy a text takes a tenth of what it takes to copy what it tells of. */
  readonly text: string
  readonly house: ExportInput['house']
}

/** What is told twice is packed once: with the people comes all that the report is made of. */
type Packed = Omit<ExportInput, 'house' | 'report'> & Partial<Pick<ExportInput, 'report'>>

/** Packs an input on the thread of the live tables, which it holds up as shortly as can be. */
export function packInput({ house, report, ...input }: ExportInput): PackedInput {
  const packed: Packed = input.people === undefined ? { ...input, report } : withoutKey(input)
  return { text: JSON.stringify(packed), house }
}

/** The same input again. */
export function unpackInput({ text, house }: PackedInput): ExportInput {
  const { report, ...input } = JSON.parse(text) as Packed
  if (report !== undefined) return { ...input, report, house }
  if (input.people === undefined) throw new Error('An export was packed without what it is made of.')
  return { ...input, report: reportInputOf(input.people), house }
}

/** The key of the authors goes to no thread: who wrote what has been opened already. */
function withoutKey({ people, ...input }: Omit<ExportInput, 'house' | 'report'>): Packed {
  return {
    ...input,
    ...(people !== undefined && { people: { ...people, session: { ...people.session, authorKey: '' } } }),
  }
}
