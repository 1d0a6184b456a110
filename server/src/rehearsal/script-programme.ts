import { DAY, type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { GroupId, Id, NewId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { emptyProgramme, tableLook } from '@tafelronde/shared/programme/new-programme.ts'
import type { Item, ItemKind, Programme } from '@tafelronde/shared/programme/programme.ts'
import { plannedEnd } from '@tafelronde/shared/programme/timetable.ts'
import { type Table, tableColours } from '@tafelronde/shared/tables/table.ts'
import type { Script } from './script.ts'
import { shortenLine } from './shorten-line.ts'

/** A script's plan, and which of its places and themes became which of ours. */
export interface ScriptProgramme {
  readonly programme: Programme
  readonly tables: ReadonlyMap<string, TableId>
  readonly themes: ReadonlyMap<string, ThemeId>
}

/** How long everything takes: as on a real day, or as short as one still learns from. */
export type Pace = 'day' | 'practice'

const minutesAt: Readonly<Record<Pace, Readonly<Partial<Record<ItemKind | 'card' | 'walk', number>>>>> = {
  day: { arrival: 15, welcome: 10, round: 20, break: 15, harvest: 25, plenary: 20, card: 5, walk: 3 },
  practice: { arrival: 5, welcome: 2, round: 6, break: 3, harvest: 10, plenary: 5, card: 2, walk: 1 },
}

const MOST_GROUPS = 10

/** Plans the day that the script tells of: its themes, its tables, and the groups in which its people moved. */
export function planScript(script: Script, now: Instant, newId: NewId, pace: Pace = 'day'): ScriptProgramme {
  const themes = script.themes.map(({ id, title, question }) => ({
    name: id,
    theme: { id: newId<'theme'>(), title: shortenLine(title, 120), question: shortenLine(question, 500) },
  }))
  const themeIds = new Map(themes.map(({ name, theme }) => [name, theme.id]))
  const groupOfPlace = groupPlaces(script, newId)
  const groupIds = [...new Set(groupOfPlace.values())]
  const tables = script.places.map(({ key, name, theme }, number): { key: string; table: Table } => ({
    key,
    table: {
      id: newId(),
      ...lookOf(name, number),
      theme: must(themeIds.get(theme), 'theme'),
      group: must(groupOfPlace.get(key), 'table'),
      kind: 'own-devices',
      chairs: 30,
    },
  }))
  const startsAt = pace === 'day' ? beginningOf(script, now) : now
  const minutes = minutesAt[pace]
  const programme: Programme = {
    ...emptyProgramme({ startsAt, timeZone: 'Europe/Amsterdam' }),
    title: shortenLine(script.title, 200) || 'Oefening',
    community: 'Oefening',
    place: 'Verzonnen zaal',
    focus: shortenLine(script.themes.map(({ title }) => title).join(', '), 500),
    themes: themes.map(({ theme }) => theme),
    groups: groupIds.map((id, number) => ({ id, name: `Groep ${letter(number)}`, room: `Zaal ${number + 1}` })),
    tables: tables.map(({ table }) => table),
    items: planItems(script.rounds, minutes, newId),
    cardMinutes: minutes.card ?? 0,
    walkMinutes: minutes.walk ?? 0,
    nextStep: 'U krijgt het verslag binnen twee weken',
    namesUntil: Math.max(now, startsAt) + 30 * DAY,
    rehearsal: true,
  }
  return {
    programme: { ...programme, reportFrom: plannedEnd(programme) },
    tables: new Map(tables.map(({ key, table }) => [key, table.id])),
    themes: themeIds,
  }
}

/** Half an hour before the first note, on a clock's five minutes; now where the script knows no times. */
function beginningOf({ notes }: Script, now: Instant): Instant {
  const times = notes.flatMap(({ at }) => at ?? [])
  if (times.length === 0) return now
  const first = times.reduce((earliest, at) => Math.min(earliest, at))
  return Math.floor((first - 30 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE
}

/** A table that is called after a colour has it. */
function lookOf(name: string, number: number): Pick<Table, 'name' | 'colour' | 'shape'> {
  const colour = tableColours.findIndex((one) => one === name.toLowerCase())
  return { ...tableLook(colour === -1 ? number : colour), name }
}

/**
 * Places between which someone moved belong to one group. A group goes through every theme, so those that do not are
 * one group together, and so are all where there are more than a plan can hold.
 */
function groupPlaces(script: Script, newId: NewId): ReadonlyMap<string, GroupId> {
  const leader = new Map(script.places.map(({ key }) => [key, key]))
  const find = (place: string): string => {
    const up = leader.get(place) ?? place
    return up === place ? place : find(up)
  }
  const first = new Map<string, string>()
  for (const { author, place } of script.notes) {
    const other = first.get(author)
    if (other === undefined) first.set(author, place)
    else leader.set(find(place), find(other))
  }
  const themesOf = Map.groupBy(script.places, ({ key }) => find(key))
  const all = new Set(script.places.map(({ theme }) => theme)).size
  const isWhole = (group: string) => new Set(themesOf.get(group)?.map(({ theme }) => theme)).size === all
  const tooMany = themesOf.size > MOST_GROUPS
  const ids = new Map<string, Id<'group'>>()
  const groups = new Map<string, GroupId>()
  for (const { key } of script.places) {
    const group = tooMany || !isWhole(find(key)) ? '' : find(key)
    const id = ids.get(group) ?? newId<'group'>()
    ids.set(group, id)
    groups.set(key, id)
  }
  return groups
}

function planItems(rounds: number, minutes: (typeof minutesAt)[Pace], newId: NewId): Item[] {
  const item = (kind: ItemKind): Item => ({ id: newId(), kind, minutes: minutes[kind] ?? 5 })
  const talks = Array.from({ length: rounds }, () => item('round'))
  return [item('arrival'), item('welcome'), ...talks, item('break'), item('harvest'), item('plenary')]
}

function letter(number: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (number % 26))
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`A ${what} of the script was not planned.`)
  return value
}
