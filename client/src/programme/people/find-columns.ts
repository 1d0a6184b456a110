import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { plainText, readLevel } from './guess-level.ts'
import { findGroup, findTable, readYesNo } from './read-cell.ts'
import type { PastedTable } from './split-table.ts'

/** What a column of a pasted list says. */
export type Column =
  | 'name'
  | 'first-name'
  | 'prefix'
  | 'last-name'
  | 'organisation'
  | 'level'
  | 'group'
  | 'online'
  | 'until'
  | 'until-before'
  | 'stays-at'
  | 'cancelled'
  | 'cannot-walk'
  | 'host'
  | 'device'
  | 'no-device'
  | 'apart'

interface FoundColumns {
  /** By place; `undefined` for a column that is not ours. */
  readonly columns: readonly (Column | undefined)[]
  readonly body: PastedTable
  readonly ignored: readonly string[]
  /** What stands above the headings, such as the title of a list. */
  readonly above: readonly string[]
}

/** What stands above a column; the first that fits counts, so the narrow ones stand before the wide ones. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/niet (samen|bij|naast)|^apart\b|not (with|together)|keep apart/, 'apart'],
  [/^(voornaam|roepnaam|first name|given name)$/, 'first-name'],
  [/^tussenvoegsels?$/, 'prefix'],
  [/^(achternaam|familienaam|last name|surname|family name)$/, 'last-name'],
  [/niet lopen|cannot walk|can not walk|ter been|rolstoel|wheelchair/, 'cannot-walk'],
  [/komt niet|afgemeld|afwezig|not coming|cancelled|absent/, 'cancelled'],
  [/(zonder|geen|no|without) (eigen )?(apparaat|device|laptop|telefoon)/, 'no-device'],
  [/^(eigen )?(apparaat|device|laptop)$/, 'device'],
  [/t\/m|tot en met|(weg|vertrekt) na|leaves after/, 'until'],
  [/(blijft )?tot ronde|blijft tot|until round|until/, 'until-before'],
  [/tafelhost|^hosts?$|gastheer|gastvrouw/, 'host'],
  [/blijft aan|vaste tafel|stays at|^(tafel|table)$/, 'stays-at'],
  [/^(online|digitaal|op afstand|remote)\b/, 'online'],
  [/^(soort|niveau|level|type|laag|bestuurslaag|kind)\b/, 'level'],
  [/^(groep|group)$/, 'group'],
  [/organisati|organizati|instelling|bedrijf|werkgever|affiliati|employer/, 'organisation'],
  [/^(de )?(naam|namen|name|names|deelnemers?|participants?|wie|volledige naam|full name)$/, 'name'],
]

/** The order in which the plan itself shows them, for a list without headings. */
const usual: readonly Column[] = [
  'name',
  'organisation',
  'level',
  'group',
  'online',
  'until-before',
  'stays-at',
  'cancelled',
]

/** Above the headings of a list stand a title, a date and some remarks at most. */
const ABOVE = 10

/** Which column is which: by the headings, or without them by what stands in it, or else by its place. */
export function findColumns(table: PastedTable, programme: Programme): FoundColumns {
  const place = findHeadings(table)
  const headings = table[place]
  if (headings === undefined) {
    return { columns: judgeColumns(table, programme), body: table, ignored: [], above: [] }
  }
  const columns = headings.map(readHeading)
  return {
    columns,
    body: table.slice(place + 1),
    ignored: headings.filter((heading, at) => heading !== '' && columns[at] === undefined),
    above: table.slice(0, place).map((cells) => cells.filter((cell) => cell !== '').join(' · ')),
  }
}

/** Whether a table says in its headings which column holds the names, so that it surely is a list of people. */
export function namesPeople(table: PastedTable): boolean {
  const headings = table[findHeadings(table)] ?? []
  return headings.some((heading) => isName(readHeading(heading)))
}

/** The row of headings, or -1; further down it has to say which column holds the names. */
function findHeadings(table: PastedTable): number {
  return table.slice(0, ABOVE).findIndex((cells, at) => {
    const found = cells.map(readHeading).filter((column) => column !== undefined)
    if (found.length >= 2) return at === 0 || found.some(isName)
    return found.length === 1 && cells.length === 1 && at === 0 && (table[1]?.length ?? 1) === 1
  })
}

function isName(column: Column | undefined): boolean {
  return column === 'name' || column === 'first-name' || column === 'last-name'
}

function readHeading(text: string): Column | undefined {
  const plain = plainText(text.replace(/[?:*.]/g, ' '))
  return headings.find(([form]) => form.test(plain))?.[1]
}

function judgeColumns(table: PastedTable, programme: Programme): readonly (Column | undefined)[] {
  const width = Math.max(0, ...table.map((cells) => cells.length))
  const found: Column[] = []
  for (let at = 0; at < width && found.length < usual.length; at += 1) {
    const texts = table.map((cells) => cells[at] ?? '').filter((text) => text !== '')
    const place = usual[at]
    const judged = at < 2 || texts.length === 0 ? undefined : judge(texts, found, programme)
    const column =
      judged ?? (place !== undefined && !found.includes(place) ? place : usual.find((free) => !found.includes(free)))
    if (column !== undefined) found.push(column)
  }
  return found
}

function judge(texts: readonly string[], taken: readonly Column[], programme: Programme): Column | undefined {
  const says: readonly (readonly [Column, (text: string) => boolean])[] = [
    ['level', (text) => readLevel(text) !== undefined],
    ['group', (text) => findGroup(programme, text) !== undefined],
    ['stays-at', (text) => findTable(programme, text) !== undefined],
    ['cancelled', (text) => /^(komt niet|afgemeld|afwezig)$/.test(plainText(text))],
    ['online', (text) => readYesNo(text) !== undefined && !/^\d+$/.test(text)],
  ]
  return says.find(([column, isSo]) => !taken.includes(column) && texts.every(isSo))?.[0]
}
