import type { Id, NewId, PersonId } from '@tafelronde/shared/lib/id.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import { expect, test } from 'vitest'
import {
  addGroup,
  addTheme,
  move,
  moveStart,
  type PlanDraft,
  remakeTables,
  removeGroup,
  removeTheme,
} from './plan-draft.ts'
import { readWallTime, toInstant } from './zoned-time.ts'

let count = 0
const newId: NewId = <Of extends string>() => `id-${(count += 1)}` as Id<Of>
const zone = 'Europe/Amsterdam'
const programme = templateProgramme(
  { startsAt: toInstant({ date: '2023-11-30', time: '13:00' }, zone)!, timeZone: zone },
  newId,
)
const [keuzes, ...others] = programme.themes
const at = programme.tables.find(({ theme }) => theme === keuzes!.id)!
const draft: PlanDraft = {
  programme,
  people: [
    {
      person: 'ada' as PersonId,
      name: 'Ada',
      organisation: 'HZ',
      level: 'kennis',
      online: false,
      device: true,
      cancelled: false,
      group: at.group,
      staysAt: at.id,
      host: at.id,
    },
  ],
}

test('[PR60] a new theme comes with a table in every group, a new group with a table for every theme', () => {
  expect(addTheme(draft, newId).programme.tables).toHaveLength(programme.tables.length + programme.groups.length)
  const grown = addGroup(draft, 'Groep C', newId).programme
  expect(grown.tables).toHaveLength(programme.tables.length + programme.themes.length)
  expect(grown.tables.slice(0, programme.tables.length)).toEqual(programme.tables)
})

test('[PR61] with a theme or group go its tables, and nobody stays promised to them', () => {
  const less = removeTheme(draft, keuzes!.id)
  expect(less.programme.tables.map(({ theme }) => theme)).not.toContain(keuzes!.id)
  expect(less.people[0]).not.toHaveProperty('staysAt')
  expect(less.people[0]).not.toHaveProperty('host')
  expect(less.people[0]).toMatchObject({ name: 'Ada', group: at.group })
  expect(removeGroup(draft, at.group).people[0]).not.toHaveProperty('group')
  expect(removeTheme(draft, others[0]!.id).people).toEqual(draft.people)
  expect(remakeTables(draft, newId).people).toEqual(draft.people)
})

test('[PR62] on another day the dates that follow from it move along', () => {
  const start = toInstant({ date: '2024-02-01', time: '10:00' }, zone)!
  const moved = moveStart(draft, start).programme
  const date = (instant: number) => readWallTime(instant, zone).date
  expect([date(programme.namesUntil), date(moved.namesUntil)]).toEqual(['2023-12-30', '2024-03-02'])
  expect([date(programme.reportFrom), date(moved.reportFrom)]).toEqual(['2023-12-14', '2024-02-15'])
})

test('[PR63] moving up or down changes the order and nothing else', () => {
  expect(move(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(move(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
  expect(move(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(move([], 0, 1)).toEqual([])
})
