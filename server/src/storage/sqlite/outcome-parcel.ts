import type { SqlValue } from '../sql/statement.ts'
import { storageFaultKinds } from '../storage-fault.ts'
import type { NumberedOutcome, Outcome, Row } from './messages.ts'
import { type Parcel, ParcelReader, ParcelWriter } from './parcel.ts'

const kinds = ['done', 'conflict', 'fault'] as const satisfies readonly Outcome['kind'][]

/** Packs what came of many jobs. */
export function packOutcomes(outcomes: readonly NumberedOutcome[]): Parcel {
  const writer = new ParcelWriter()
  for (const { id, outcome } of outcomes) {
    writer.write(id)
    writer.write(kinds.indexOf(outcome.kind))
    if (outcome.kind === 'done') writeAll(writer, outcome.rows)
    if (outcome.kind === 'fault') {
      writer.write(storageFaultKinds.indexOf(outcome.fault))
      writer.write(outcome.message)
    }
  }
  return writer.take()
}

export function unpackOutcomes(parcel: Parcel): readonly NumberedOutcome[] {
  const reader = new ParcelReader(parcel)
  const outcomes: NumberedOutcome[] = []
  while (!reader.isAtEnd) outcomes.push({ id: reader.readNumber(), outcome: readOutcome(reader) })
  return outcomes
}

function readOutcome(reader: ParcelReader): Outcome {
  const kind = kinds[reader.readNumber()]
  if (kind === 'done') return { kind, rows: readAll(reader) }
  if (kind === 'conflict') return { kind }
  return { kind: 'fault', fault: storageFaultKinds[reader.readNumber()] ?? 'broken', message: reader.readText() }
}

/** The rows of each statement: the names of the columns once, then the values. */
function writeAll(writer: ParcelWriter, answers: readonly (readonly Row[])[]): void {
  writer.write(answers.length)
  for (const rows of answers) {
    const columns = Object.keys(rows[0] ?? {})
    writer.write(columns.length)
    for (const column of columns) writer.write(column)
    writer.write(rows.length)
    for (const row of rows) for (const column of columns) writer.write(row[column] ?? null)
  }
}

function readAll(reader: ParcelReader): readonly (readonly Row[])[] {
  return times(reader.readNumber(), () => {
    const columns = times(reader.readNumber(), () => reader.readText())
    return times(reader.readNumber(), () => readRow(reader, columns))
  })
}

function readRow(reader: ParcelReader, columns: readonly string[]): Row {
  const row: Record<string, SqlValue> = {}
  for (const column of columns) {
    const value = reader.read()
    // Its own bytes: a view would keep everything else in the parcel alive.
    row[column] = value instanceof Uint8Array ? value.slice() : value
  }
  return row
}

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make)
}
