import type { Id, NewId } from '@tafelronde/shared/lib/id.ts'
import { emptyProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeLook, makeTables, newTable, type TableLook } from './make-tables.ts'

test('[CL42] every theme gets one table in every group, and no two tables have the same name or sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 8 }), (themes, groups) => {
      const programme = withThemesAndGroups(themes, groups)
      const tables = makeTables(programme, countingIds())
      expect(tables.map(({ theme, group }) => `${theme}/${group}`).toSorted()).toEqual(
        programme.groups.flatMap((group) => programme.themes.map((theme) => `${theme.id}/${group.id}`)).toSorted(),
      )
      expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
      expect(new Set(tables.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(tables.length)
    }),
  )
})

test('[CL42] a table that already serves a theme and a group stays as it is', () => {
  const programme = withThemesAndGroups(3, 2)
  const [first, second, ...rest] = makeTables(programme, countingIds())
  const renamed = { ...first!, name: 'Zeeland', chairs: 9 }
  const again = makeTables({ ...programme, tables: [renamed, ...rest] }, countingIds('later'))
  expect(again[0]).toEqual(renamed)
  expect(again[1]).toMatchObject({ name: second!.name, theme: second!.theme, group: second!.group })
  expect(again.slice(2)).toEqual(rest)
})

test('[CL42] however many tables there are, one more has a name of its own', () => {
  const looks: TableLook[] = []
  for (let table = 0; table < 130; table += 1) looks.push(freeLook(looks))
  expect(new Set(looks.map(({ name }) => name)).size).toBe(130)
  const programme = withThemesAndGroups(1, 1)
  const table = newTable([], programme.groups[0]!.id, programme.themes[0]!.id, countingIds())
  expect(table).toMatchObject({ name: 'Blauw', colour: 'blauw', shape: 'cirkel', chairs: 6 })
})

function withThemesAndGroups(themes: number, groups: number): Programme {
  const newId = countingIds('plan')
  return {
    ...emptyProgramme({ startsAt: 0, timeZone: 'UTC' }),
    themes: Array.from({ length: themes }, () => ({ id: newId(), title: '', question: '' })),
    groups: Array.from({ length: groups }, () => ({ id: newId(), name: '', room: '' })),
  }
}

function countingIds(name = 'id'): NewId {
  let count = 0
  return <Of extends string>() => `${name}-${(count += 1)}` as Id<Of>
}
