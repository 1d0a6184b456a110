import type { GroupId, ItemId, TableId, ThemeId } from '../lib/id.ts'
import { type Programme, questionOf, rotationOf, rounds, type Theme } from './programme.ts'
import { plannedEnd } from './timetable.ts'

/** Everything that can be amiss with a plan, and whether the day cannot begin with it. */
export const findingKinds = {
  'no-title': true,
  'no-next-step': true,
  'no-themes': true,
  'no-groups': true,
  'no-tables': true,
  'no-rounds': true,
  'no-harvest': true,
  'theme-without-title': true,
  'theme-without-question': true,
  /** Nobody of this group can talk about the theme. */
  'theme-without-table': false,
  'group-without-table': true,
  'group-without-name': false,
  'table-without-theme': true,
  'table-without-group': true,
  'double-table-name': true,
  'double-table-look': false,
  'too-few-chairs': false,
  /** Somebody of this group meets a theme twice. */
  'more-rounds-than-themes': false,
  /** Tables cannot be even while everybody meets each theme once. */
  'theme-with-many-tables': false,
  /** People talk by two, and at some table nobody stays. */
  'nobody-stays': false,
  'arrival-not-first': true,
  /** A harvest or a samen bespreken that the draaiboek has more than once. */
  'item-twice': true,
  'round-after-harvest': true,
  'plenary-before-harvest': true,
  'card-longer-than-round': false,
  'online-without-video': false,
  'names-until-before-end': true,
  'report-before-end': false,
} as const satisfies Readonly<Record<string, boolean>>

export type FindingKind = keyof typeof findingKinds

/** What a finding is about, so that it can stand beside it. */
export type FindingPlace =
  | { readonly kind: 'field'; readonly field: keyof Programme }
  | { readonly kind: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'item'; readonly item: ItemId }

export interface Finding {
  readonly kind: FindingKind
  readonly at: FindingPlace
  /** The day cannot begin before this is mended. */
  readonly blocking: boolean
  /** The group in which a theme has no table. */
  readonly group?: GroupId
  /** For the sentence "Er zijn 27 mensen en 24 stoelen". */
  readonly people?: number
  readonly chairs?: number
}

/** How many people are to be seated: in all, and of those who belong to a group already. */
export interface PeopleCount {
  readonly all: number
  readonly groups: Readonly<Partial<Record<GroupId, number>>>
  /** Tables at which somebody stays. */
  readonly staying?: readonly TableId[]
}

export const nobody: PeopleCount = { all: 0, groups: {} }

/** What is amiss with a plan, in the order of the page on which it is made. */
export function findings(programme: Programme, people: PeopleCount = nobody): readonly Finding[] {
  return [
    ...findFields(programme),
    ...programme.themes.flatMap((theme) => findTheme(programme, theme)),
    ...findGroups(programme, people),
    ...findStaying(programme, people),
    ...findTables(programme),
    ...findItems(programme),
  ]
}

function findFields(programme: Programme): readonly Finding[] {
  const { title, nextStep, themes, groups, tables, online, namesUntil, reportFrom } = programme
  const end = plannedEnd(programme)
  return [
    ...when(title === '', finding('no-title', field('title'))),
    ...when(nextStep === '', finding('no-next-step', field('nextStep'))),
    ...when(themes.length === 0, finding('no-themes', field('themes'))),
    ...when(groups.length === 0, finding('no-groups', field('groups'))),
    ...when(tables.length === 0, finding('no-tables', field('tables'))),
    ...when(
      online && tables.every(({ video }) => video === undefined),
      finding('online-without-video', field('online')),
    ),
    ...when(namesUntil < end, finding('names-until-before-end', field('namesUntil'))),
    ...when(reportFrom < end, finding('report-before-end', field('reportFrom'))),
  ]
}

function findTheme(programme: Programme, theme: Theme): readonly Finding[] {
  const { id, title } = theme
  const at: FindingPlace = { kind: 'theme', theme: id }
  const count = Math.max(1, rounds(programme).length)
  const isSilent = Array.from({ length: count }, (_, round) => questionOf(theme, round)).includes('')
  const missing = programme.groups.filter(
    (group) =>
      programme.tables.some((table) => table.group === group.id) &&
      !programme.tables.some((table) => table.group === group.id && table.theme === id),
  )
  return [
    ...when(title === '', finding('theme-without-title', at)),
    ...when(isSilent, finding('theme-without-question', at)),
    ...missing.map((group) => ({ ...finding('theme-without-table', at), group: group.id })),
  ]
}

function findStaying(programme: Programme, { all, staying = [] }: PeopleCount): readonly Finding[] {
  const isDone = programme.tables.every(({ id }) => staying.includes(id))
  return when(rotationOf(programme) === 'pairs' && all > 0 && !isDone, finding('nobody-stays', field('rotation')))
}

function findGroups(programme: Programme, people: PeopleCount): readonly Finding[] {
  const { groups, tables } = programme
  // In talks by two a theme comes with the table, and whoever waits sits elsewhere.
  const isPairs = rotationOf(programme) === 'pairs'
  const chairsOf = (list: Programme['tables']) => list.reduce((sum, { chairs }) => sum + chairs, 0)
  const chairs = chairsOf(tables)
  const inGroups = groups.flatMap(({ id, name }) => {
    const at: FindingPlace = { kind: 'group', group: id }
    const own = tables.filter(({ group }) => group === id)
    const themes = new Set(own.map(({ theme }) => theme)).size
    const members = people.groups[id] ?? 0
    const ownChairs = chairsOf(own)
    return [
      ...when(name === '' && groups.length > 1, finding('group-without-name', at)),
      ...when(own.length === 0, finding('group-without-table', at)),
      ...when(own.length > 0 && !isPairs && rounds(programme).length > themes, finding('more-rounds-than-themes', at)),
      ...when(!isPairs && hasCrowdedTheme(own, rounds(programme).length), finding('theme-with-many-tables', at)),
      ...when(own.length > 0 && !isPairs && members > ownChairs, {
        ...finding('too-few-chairs', at),
        people: members,
        chairs: ownChairs,
      }),
    ]
  })
  return [
    ...inGroups,
    ...when(
      tables.length > 0 && !isPairs && people.all > chairs && !inGroups.some(({ kind }) => kind === 'too-few-chairs'),
      {
        ...finding('too-few-chairs', field('tables')),
        people: people.all,
        chairs,
      },
    ),
  ]
}

/**
 * Whether one theme has so many of the tables that, with even tables, somebody would come there twice: in each of the first
 * rounds its tables seat others, and together they must not seat more than everybody.
 */
function hasCrowdedTheme(tables: Programme['tables'], count: number): boolean {
  const ofTheme = Map.groupBy(tables, ({ theme }) => theme)
  const visits = Math.min(count, ofTheme.size)
  return [...ofTheme.values()].some((own) => own.length * visits > tables.length)
}

function findTables({ tables, themes, groups }: Programme): readonly Finding[] {
  return tables.flatMap((table, place) => {
    const at: FindingPlace = { kind: 'table', table: table.id }
    const before = tables.slice(0, place)
    const name = table.name.toLowerCase()
    const isDoubleName = before.some((other) => other.name.toLowerCase() === name)
    const isDoubleLook = before.some(({ colour, shape }) => colour === table.colour && shape === table.shape)
    return [
      ...when(!themes.some(({ id }) => id === table.theme), finding('table-without-theme', at)),
      ...when(!groups.some(({ id }) => id === table.group), finding('table-without-group', at)),
      ...when(isDoubleName, finding('double-table-name', at)),
      ...when(isDoubleLook, finding('double-table-look', at)),
    ]
  })
}

function findItems(programme: Programme): readonly Finding[] {
  const { items, cardMinutes } = programme
  const hasCards = rotationOf(programme) !== 'pairs'
  const harvest = items.findIndex(({ kind }) => kind === 'harvest')
  const inItems = items.flatMap(({ id, kind, minutes }, place) => {
    const at: FindingPlace = { kind: 'item', item: id }
    const isSecond = items.findIndex((other) => other.kind === kind) < place
    return [
      ...when(kind === 'arrival' && place > 0, finding('arrival-not-first', at)),
      ...when((kind === 'harvest' || kind === 'plenary') && isSecond, finding('item-twice', at)),
      ...when(kind === 'round' && harvest !== -1 && place > harvest, finding('round-after-harvest', at)),
      ...when(kind === 'plenary' && place < harvest, finding('plenary-before-harvest', at)),
      ...when(kind === 'round' && hasCards && cardMinutes >= minutes, finding('card-longer-than-round', at)),
    ]
  })
  return [
    ...when(rounds(programme).length === 0, finding('no-rounds', field('items'))),
    ...when(harvest === -1, finding('no-harvest', field('items'))),
    ...inItems,
  ]
}

function finding(kind: FindingKind, at: FindingPlace): Finding {
  return { kind, at, blocking: findingKinds[kind] }
}

function field(name: keyof Programme): FindingPlace {
  return { kind: 'field', field: name }
}

function when(holds: boolean, found: Finding): readonly Finding[] {
  return holds ? [found] : []
}
