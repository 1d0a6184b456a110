import type { NewId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson, Level } from '@tafelronde/shared/people/person.ts'
import { tableLook } from '@tafelronde/shared/programme/new-programme.ts'
import { rounds } from '@tafelronde/shared/programme/programme.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import type { PlanDraft } from './plan-draft.ts'

/** As many tables as a session can have. */
const MOST = 100

/** Who talk with each other by two: the smaller side stays at a table, the other goes round. */
export interface TalkSides {
  readonly staying: readonly ExpectedPerson[]
  readonly going: readonly ExpectedPerson[]
}

/** How many talks somebody has. Of those who go round, some may have one more than others. */
export interface TalkCount {
  readonly stays: number
  readonly goes: { readonly least: number; readonly most: number }
}

/** Everyone who comes, in two sides: those of one kind of organisation, and all others. */
export function divideSides({ people }: PlanDraft, level: Level): TalkSides {
  const coming = people.filter(({ cancelled }) => !cancelled)
  const own = coming.filter((person) => person.level === level)
  const others = coming.filter((person) => person.level !== level)
  return own.length <= others.length ? { staying: own, going: others } : { staying: others, going: own }
}

/** How many talks the draaiboek gives everybody. */
export function countTalks({ programme }: PlanDraft, { staying, going }: TalkSides): TalkCount {
  // Whoever stays has a talk in every round, until there is nobody new any more.
  const stays = Math.min(rounds(programme).length, going.length)
  const all = stays * staying.length
  const count = Math.max(1, going.length)
  return { stays, goes: { least: Math.floor(all / count), most: Math.ceil(all / count) } }
}

/** A table for each of those who stay, in one room with everyone; the themes lie on the tables in turn. */
export function makeTalkTables({ programme, people }: PlanDraft, sides: TalkSides, newId: NewId): PlanDraft {
  const group = programme.groups[0] ?? { id: newId<'group'>(), name: '', room: '' }
  const staying = sides.staying.slice(0, MOST)
  const tables = staying.flatMap((_, at): Table[] => {
    const theme = programme.themes[at % programme.themes.length]
    if (theme === undefined) return []
    const look = { ...tableLook(at), name: String(at + 1) }
    return [{ id: newId<'table'>(), ...look, theme: theme.id, group: group.id, kind: 'own-devices', chairs: 2 }]
  })
  const tableOf = new Map(staying.map(({ person }, at) => [person, tables[at]?.id]))
  return {
    programme: { ...programme, groups: [group], tables, hosts: 'none' },
    people: people.map((person) => stayAt(person, tableOf.get(person.person))),
  }
}

function stayAt(person: ExpectedPerson, table: TableId | undefined): ExpectedPerson {
  const { group: _, staysAt: __, host: ___, ...rest } = person
  return table === undefined ? rest : { ...rest, staysAt: table }
}
