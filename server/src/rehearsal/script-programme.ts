import { type GroupId, type Id, type NewId, type TableId, type ThemeId } from '@tafelronde/shared/lib/id.ts'
import { DAY, type Instant } from '@tafelronde/shared/lib/clock.ts'
import { emptyProgramme, tableLook } from '@tafelronde/shared/programme/new-programme.ts'
import { type Item, type ItemKind, type Programme } from '@tafelronde/shared/programme/programme.ts'
import { type Table } from '@tafelronde/shared/tables/table.ts'
import { countRounds, type Script } from './script.ts'

/** A script's plan, and which of its tables and themes became which of ours. */
export interface ScriptProgramme {
  readonly programme: Programme
  readonly tables: ReadonlyMap<string, TableId>
  readonly themes: ReadonlyMap<string, ThemeId>
}

/** Plans the day that the script tells of: its themes, its tables, and the groups in which its people moved. */
export function planScript(script: Script, startsAt: Instant, newId: NewId): ScriptProgramme {
  const themes = script.themes.map(({ id, title, question }) => ({
    name: id,
    theme: { id: newId<'theme'>(), title: title ?? capitalised(id), question },
  }))
  const themeIds = new Map(themes.map(({ name, theme }) => [name, theme.id]))
  const places = readPlaces(script)
  const groupOfTable = groupTables(script, [...places.keys()], newId)
  const groupIds = [...new Set(groupOfTable.values())]
  const tables = [...places].map(([name, themeName], number): { name: string; table: Table } => ({
    name,
    table: {
      id: newId(),
      ...tableLook(number),
      theme: must(themeIds.get(themeName), `theme ${themeName}`),
      group: must(groupOfTable.get(name), `table ${name}`),
      kind: 'own-devices',
      chairs: 30,
    },
  }))
  const programme: Programme = {
    ...emptyProgramme({ startsAt, timeZone: 'Europe/Amsterdam' }),
    title: script.title ?? 'Oefening',
    community: 'Oefening',
    place: 'Verzonnen zaal',
    focus: script.themes.map(({ id, title }) => title ?? id).join(', '),
    themes: themes.map(({ theme }) => theme),
    groups: groupIds.map((id, number) => ({ id, name: `Groep ${letter(number)}`, room: `Zaal ${number + 1}` })),
    tables: tables.map(({ table }) => table),
    items: planItems(countRounds(script), newId),
    nextStep: 'U krijgt het verslag binnen twee weken',
    namesUntil: startsAt + 30 * DAY,
    reportFrom: startsAt,
  }
  return { programme, tables: new Map(tables.map(({ name, table }) => [name, table.id])), themes: themeIds }
}

/** Every table of the script with its theme, in the order of their names. */
function readPlaces(script: Script): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { table, theme } of [...script.notes, ...script.hostRemarks])
    if (!places.has(table)) places.set(table, theme)
  return new Map([...places].toSorted(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true })))
}

/** Tables between which someone moved belong to one group. */
function groupTables(script: Script, tables: readonly string[], newId: NewId): ReadonlyMap<string, GroupId> {
  const leader = new Map(tables.map((table) => [table, table]))
  const find = (table: string): string => {
    const up = leader.get(table) ?? table
    return up === table ? table : find(up)
  }
  const first = new Map<string, string>()
  for (const { author, table } of script.notes) {
    const other = first.get(author)
    if (other === undefined) first.set(author, table)
    else leader.set(find(table), find(other))
  }
  const ids = new Map<string, Id<'group'>>()
  const groups = new Map<string, GroupId>()
  for (const table of tables) {
    const id = ids.get(find(table)) ?? newId<'group'>()
    ids.set(find(table), id)
    groups.set(table, id)
  }
  return groups
}

function planItems(rounds: number, newId: NewId): Item[] {
  const item = (kind: ItemKind, minutes: number): Item => ({ id: newId(), kind, minutes })
  const middle = Array.from({ length: rounds }, () => item('round', 20))
  return [
    item('arrival', 15),
    item('welcome', 10),
    ...middle,
    item('break', 15),
    item('harvest', 25),
    item('plenary', 20),
  ]
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function letter(number: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (number % 26))
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The script does not know ${what}.`)
  return value
}
