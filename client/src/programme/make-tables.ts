import type { GroupId, NewId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { type Table, tableColours, tableShapes } from '@tafelronde/shared/tables/table.ts'

/** What tells one table from another. */
export type TableLook = Pick<Table, 'name' | 'colour' | 'shape'>

/** One table per theme per group, in that order. A table that already serves a theme and a group is kept as it is. */
export function makeTables(programme: Programme, newId: NewId): readonly Table[] {
  const places = programme.groups.flatMap((group) => programme.themes.map((theme) => ({ group, theme })))
  const kept = places.map(({ group, theme }) =>
    programme.tables.find((table) => table.group === group.id && table.theme === theme.id),
  )
  const tables: (Table | undefined)[] = [...kept]
  for (const [at, { group, theme }] of places.entries())
    tables[at] ??= newTable(
      tables.filter((table) => table !== undefined),
      group.id,
      theme.id,
      newId,
    )
  return tables.filter((table) => table !== undefined)
}

/** A table more, that looks like none of the others. */
export function newTable(others: readonly Table[], group: GroupId, theme: ThemeId, newId: NewId): Table {
  return { id: newId(), ...freeLook(others), group, theme, kind: 'own-devices', chairs: others.at(-1)?.chairs ?? 6 }
}

/** The first name, colour and shape that no other table has, in the order of the house. */
export function freeLook(others: readonly TableLook[]): TableLook {
  for (let turn = 0; ; turn += 1)
    for (const [at, colour] of tableColours.entries()) {
      const shape = tableShapes[(at + turn) % tableShapes.length] ?? 'cirkel'
      const bare = colour.charAt(0).toUpperCase() + colour.slice(1)
      const name = turn === 0 ? bare : `${bare} ${turn + 1}`
      if (!others.some((other) => sameName(other.name, name) || sameSign(other, { colour, shape })))
        return { name, colour, shape }
      // All hundred pairs of colour and shape are taken: the name alone must do.
      if (turn >= tableShapes.length && !others.some((other) => sameName(other.name, name)))
        return { name, colour, shape }
    }
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function sameSign(a: Pick<Table, 'colour' | 'shape'>, b: Pick<Table, 'colour' | 'shape'>): boolean {
  return a.colour === b.colour && a.shape === b.shape
}
