import { type NewId } from '@tafelronde/shared/lib/id.ts'
import { type ExpectedPerson, type Level } from '@tafelronde/shared/people/person.ts'
import { type Programme, rounds } from '@tafelronde/shared/programme/programme.ts'
import { findGroup, findTable, readYesNo, splitName } from './read-cell.ts'
import { type Column, findColumns } from './find-columns.ts'
import { guessLevel, readLevel } from './guess-level.ts'
import { splitTable } from './split-table.ts'

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
}

export interface PastedPeople {
  readonly rows: readonly PastedRow[]
  /** Headings of columns that are not ours, such as an e-mail address: nothing of them is kept. */
  readonly ignored: readonly string[]
}

/** Reads a pasted list of people. Never fails, and every row with something in it is in the answer. */
export function readPeople(text: string, programme: Programme, newId: NewId): PastedPeople {
  const { columns, body, ignored } = findColumns(splitTable(text), programme)
  return { rows: body.map((cells) => readRow(cells, columns, programme, newId)), ignored }
}

function readRow(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  programme: Programme,
  newId: NewId,
): PastedRow {
  const doubts: RowDoubt[] = []
  const has = (column: Column) => columns.includes(column)
  const cell = (column: Column) => {
    const texts = columns.flatMap((found, at) => (found === column ? [cells[at] ?? ''] : []))
    return texts.filter((part) => part !== '').join(' ')
  }
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
  const until =
    ask('until', (written) => readUntil(written, false)) ?? ask('until-before', (written) => readUntil(written, true))
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
      ...(until !== undefined && until < Math.max(1, rounds(programme).length) && { until }),
      ...(hostAt && { host: hostAt.id }),
    },
    doubts,
    said: saidBy(columns, level ?? guess),
    guessed: level === undefined && guess === undefined && named.organisation !== '',
    cannotWalk,
  }
}

/** Which facts of a person these columns speak of. */
function saidBy(columns: readonly (Column | undefined)[], level: Level | undefined): readonly (keyof ExpectedPerson)[] {
  const facts: readonly (readonly [keyof ExpectedPerson, readonly Column[]])[] = [
    ['group', ['group', 'stays-at']],
    ['online', ['online']],
    ['until', ['until', 'until-before']],
    ['staysAt', ['stays-at']],
    ['cancelled', ['cancelled']],
    ['device', ['device', 'no-device']],
    ['host', ['host']],
  ]
  const said = facts.filter(([, by]) => by.some((column) => columns.includes(column))).map(([fact]) => fact)
  return ['name', 'organisation', ...(level === undefined ? [] : (['level'] as const)), ...said]
}

/** "2", "ronde 2", "t/m 2" and "tot ronde 3": how many rounds somebody stays. */
function readUntil(text: string, isBefore: boolean): number | undefined {
  const found = /\d{1,2}/.exec(text)
  if (found === null) return undefined
  const isInclusive = /t\/m|tot en met|\bna\b|through|after/i.test(text)
  const until = Number(found[0]) - (isBefore && !isInclusive ? 1 : 0)
  return until >= 1 && until <= 20 ? until : undefined
}
