import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { GroupId, NewId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { makeTables, newTable } from './make-tables.ts'
import { addDays, daysBetween } from './zoned-time.ts'

/** What is being planned: the programme, and who is expected. */
export interface PlanDraft {
  readonly programme: Programme
  readonly people: readonly ExpectedPerson[]
}

/** A theme more, with a table in every group that has tables for the others. */
export function addTheme({ programme, people }: PlanDraft, newId: NewId): PlanDraft {
  const theme = { id: newId<'theme'>(), title: '', question: '' }
  const next = { ...programme, themes: [...programme.themes, theme] }
  return { programme: { ...next, tables: tablesWith(next, (table) => table.theme === theme.id, newId) }, people }
}

/** A group more, with a table for every theme. */
export function addGroup({ programme, people }: PlanDraft, name: string, newId: NewId): PlanDraft {
  const group = { id: newId<'group'>(), name, room: '' }
  const next = { ...programme, groups: [...programme.groups, group] }
  return { programme: { ...next, tables: tablesWith(next, (table) => table.group === group.id, newId) }, people }
}

export function addTable({ programme, people }: PlanDraft, group: GroupId, theme: ThemeId, newId: NewId): PlanDraft {
  return {
    programme: { ...programme, tables: [...programme.tables, newTable(programme.tables, group, theme, newId)] },
    people,
  }
}

/** Without the theme and its tables; nobody is left promised to a table that is gone. */
export function removeTheme({ programme, people }: PlanDraft, theme: ThemeId): PlanDraft {
  const themes = programme.themes.filter(({ id }) => id !== theme)
  const tables = programme.tables.filter((table) => table.theme !== theme)
  return fitPeople({ programme: { ...programme, themes, tables }, people })
}

export function removeGroup({ programme, people }: PlanDraft, group: GroupId): PlanDraft {
  const groups = programme.groups.filter(({ id }) => id !== group)
  const tables = programme.tables.filter((table) => table.group !== group)
  return fitPeople({ programme: { ...programme, groups, tables }, people })
}

export function removeTable({ programme, people }: PlanDraft, table: TableId): PlanDraft {
  const tables = programme.tables.filter(({ id }) => id !== table)
  return fitPeople({ programme: { ...programme, tables }, people })
}

/** One table per theme per group, and no other. */
export function remakeTables({ programme, people }: PlanDraft, newId: NewId): PlanDraft {
  return fitPeople({ programme: { ...programme, tables: makeTables(programme, newId) as Programme['tables'] }, people })
}

/** Another start; the dates that were counted from it move along. */
export function moveStart({ programme, people }: PlanDraft, startsAt: Instant): PlanDraft {
  const { timeZone } = programme
  const days = daysBetween(programme.startsAt, startsAt, timeZone)
  const later = (instant: Instant) => addDays(instant, days, timeZone)
  return {
    programme: {
      ...programme,
      startsAt,
      namesUntil: later(programme.namesUntil),
      reportFrom: later(programme.reportFrom),
    },
    people,
  }
}

/** One place up or down; at the end of the list nothing moves. */
export function move<Thing>(things: readonly Thing[], from: number, by: 1 | -1): Thing[] {
  const moved = [...things]
  const [thing] = moved.splice(from, 1)
  const to = from + by
  if (thing === undefined || to < 0 || to >= things.length) return [...things]
  moved.splice(to, 0, thing)
  return moved
}

function tablesWith(programme: Programme, isNew: (table: Programme['tables'][number]) => boolean, newId: NewId) {
  return [...programme.tables, ...makeTables(programme, newId).filter((table) => isNew(table))]
}

/** People keep only groups and tables that there are; who stays at a table is of that table's group. */
function fitPeople({ programme, people }: PlanDraft): PlanDraft {
  const groups = new Set<string>(programme.groups.map(({ id }) => id))
  const tables = new Set<string>(programme.tables.map(({ id }) => id))
  const fitted = people.map((person) => {
    const { group, staysAt, host, ...rest } = person
    return {
      ...rest,
      ...(group !== undefined && groups.has(group) && { group }),
      ...(staysAt !== undefined && tables.has(staysAt) && { staysAt }),
      ...(host !== undefined && tables.has(host) && { host }),
    }
  })
  return { programme, people: fitted }
}
