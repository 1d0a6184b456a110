import type { NewId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson, Level } from '@tafelronde/shared/people/person.ts'
import { type Programme, rounds } from '@tafelronde/shared/programme/programme.ts'
import { findGroup, findTable, readYesNo, splitName } from './read-cell.ts'
import { type Column, findColumns } from './find-columns.ts'
import { guessLevel, readLevel } from './guess-level.ts'
import { type PastedTable, splitTable } from './split-table.ts'

/** What was not clear in a pasted row; the row is there all the same. */
export type RowDoubt =
  | { readonly kind: 'unclear'; readonly column: Column; readonly text: string }
  | { readonly kind: 'left-over'; readonly text: string }

/** A person as read from one row. The name may still be missing. */
export interface PastedRow {
  readonly person: ExpectedPerson
  readonly doubts: readonly RowDoubt[]
  /** What the list says of the person: the rest is as it was, for somebody who is listed already. */
  readonly said: readonly (keyof ExpectedPerson)[]
  /** Nothing says of which level the organisation is. */
  readonly guessed: boolean
  /** Cannot walk from table to table: wants a table to stay at. */
  readonly cannotWalk: boolean
  /** The names of whom this person must not sit with, as they are written. */
  readonly apart?: string
  /** What was not clear and has no field that always stands there: it gets one, to mend it. */
  readonly asks: readonly ('staysAt' | 'until')[]
}

export interface PastedPeople {
  readonly rows: readonly PastedRow[]
  /** Headings of columns that are not ours, such as an e-mail address: nothing of them is kept. */
  readonly ignored: readonly string[]
  /** What stands above the headings: no people. */
  readonly above: readonly string[]
}

/** Reads a pasted list of people. Never fails, and every row with something in it is in the answer. */
export function readPeople(text: string, programme: Programme, newId: NewId): PastedPeople {
  return readTable(splitTable(text), programme, newId)
}

/** Reads a list of people that is a table already, as `readPeople`. */
export function readTable(table: PastedTable, programme: Programme, newId: NewId): PastedPeople {
  const { columns, body, ignored, above } = findColumns(table, programme)
  return { rows: body.map((cells) => readRow(cells, columns, programme, newId)), ignored, above }
}

function readRow(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  programme: Programme,
  newId: NewId,
): PastedRow {
  const doubts: RowDoubt[] = []
  const has = (column: Column) => columns.includes(column)
  const lines = (column: Column) => {
    const texts = columns.flatMap((found, at) => (found === column ? [cells[at] ?? ''] : []))
    return texts.filter((part) => part !== '').join('\n')
  }
  const cell = (column: Column) => lines(column).replaceAll('\n', ' ')
  /** Reads a cell by `read`, and doubts what stands there when it says nothing. */
  const ask = <Value>(column: Column, read: (written: string) => Value | undefined): Value | undefined => {
    const written = cell(column)
    if (written === '') return undefined
    const value = read(written)
    if (value === undefined) doubts.push({ kind: 'unclear', column, text: written })
    return value
  }

  const whole = cell('name') || ['first-name', 'prefix', 'last-name'].map((part) => cell(part as Column)).join(' ')
  const named = has('organisation') ? { name: whole, organisation: cell('organisation') } : splitName(whole)
  const level = ask('level', readLevel)
  const guess = guessLevel(named.organisation)
  const ownGroup = ask('group', (written) => findGroup(programme, written))
  const stays = ask('stays-at', (written) => findTable(programme, written))
  // Who stays at a table is of that table's group.
  const group = stays?.group ?? ownGroup?.id
  const cannotWalk = ask('cannot-walk', readYesNo) === true
  const count = rounds(programme).length
  const until =
    ask('until', (written) => readUntil(written, false, count)) ??
    ask('until-before', (written) => readUntil(written, true, count))
  const hostAt = ask(
    'host',
    (written) =>
      findTable(programme, written) ??
      (readYesNo(written) === true ? stays : undefined) ??
      (readYesNo(written) === false ? null : undefined),
  )
  const device = ask('device', readYesNo) ?? true
  const surplus = cells.slice(columns.length).filter((text) => text !== '')
  if (surplus.length > 0) doubts.push({ kind: 'left-over', text: surplus.join(' · ') })
  const apart = lines('apart')
  const isUnclear = (...of: readonly Column[]) => doubts.some((doubt) => 'column' in doubt && of.includes(doubt.column))

  return {
    person: {
      person: newId(),
      name: named.name.replace(/\s+/g, ' ').trim(),
      organisation: named.organisation,
      level: level ?? guess ?? 'overig',
      online: ask('online', readYesNo) ?? false,
      device: device && ask('no-device', readYesNo) !== true,
      cancelled: ask('cancelled', readYesNo) ?? false,
      ...(group !== undefined && { group }),
      ...(stays !== undefined && { staysAt: stays.id }),
      ...(until !== undefined && until < count && { until }),
      ...(hostAt && { host: hostAt.id }),
    },
    doubts,
    said: saidBy(columns, level ?? guess),
    guessed: level === undefined && guess === undefined && named.organisation !== '',
    cannotWalk,
    ...(apart !== '' && { apart }),
    asks: [
      ...(cannotWalk || isUnclear('stays-at') ? (['staysAt'] as const) : []),
      ...(isUnclear('until', 'until-before') ? (['until'] as const) : []),
    ],
  }
}

/** The row with something in it changed by hand: what was unclear about it is so no more. */
export function mendRow(row: PastedRow, person: ExpectedPerson, fact: keyof ExpectedPerson): PastedRow {
  const columns = facts.find(([known]) => known === fact)?.[1] ?? []
  return {
    ...row,
    person,
    doubts: row.doubts.filter((doubt) => doubt.kind !== 'unclear' || !columns.includes(doubt.column)),
    said: [...row.said, fact],
    guessed: row.guessed && fact !== 'level',
  }
}

/** Which columns speak of which fact of a person. */
const facts: readonly (readonly [keyof ExpectedPerson, readonly Column[]])[] = [
  ['level', ['level']],
  ['group', ['group', 'stays-at']],
  ['online', ['online']],
  ['until', ['until', 'until-before']],
  ['staysAt', ['stays-at']],
  ['cancelled', ['cancelled']],
  ['device', ['device', 'no-device']],
  ['host', ['host']],
  ['apart', ['apart']],
]

/** Which facts of a person these columns speak of; of the level only when they give one. */
function saidBy(columns: readonly (Column | undefined)[], level: Level | undefined): readonly (keyof ExpectedPerson)[] {
  const said = facts.filter(([, by]) => by.some((column) => columns.includes(column))).map(([fact]) => fact)
  const others = said.filter((fact) => fact !== 'level')
  return ['name', 'organisation', ...(level === undefined ? [] : (['level'] as const)), ...others]
}

/** "2", "ronde 2", "t/m 2" and "tot ronde 3": how many of the rounds somebody stays; nothing where that cannot be. */
function readUntil(text: string, isBefore: boolean, count: number): number | undefined {
  if (/^(-|–|(tot )?(het )?einde|(de )?hele dag|(the )?end|whole day)$/i.test(text)) return count
  const found = /\d{1,2}/.exec(text)
  if (found === null) return undefined
  const isInclusive = /t\/m|tot en met|\bna\b|through|after/i.test(text)
  const until = Number(found[0]) - (isBefore && !isInclusive ? 1 : 0)
  return until >= 1 && until <= Math.max(1, count) ? until : undefined
}
