import type { Id, NewId, PersonId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson, Level } from '@tafelronde/shared/people/person.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import { expect, test } from 'vitest'
import { findInPlan } from './find-in-plan.ts'
import type { PlanDraft } from './plan-draft.ts'
import { countTalks, divideSides, makeTalkTables } from './talk-tables.ts'

let count = 0
const newId: NewId = <Of extends string>() => `id-${(count += 1)}` as Id<Of>

function coming(level: Level, number: number): ExpectedPerson[] {
  return Array.from({ length: number }, (_, at) => ({
    person: `${level}-${at}` as PersonId,
    name: `${level} ${at}`,
    organisation: '',
    level,
    online: false,
    device: true,
    cancelled: false,
  }))
}

function draftOf(residents: number, parties: number, rounds: number): PlanDraft {
  const programme = templateProgramme({ startsAt: Date.UTC(2026, 10, 30, 12), timeZone: 'Europe/Amsterdam' }, newId)
  const others = programme.items.filter(({ kind }) => kind !== 'round')
  const talks = Array.from({ length: rounds }, () => ({ id: newId<'item'>(), kind: 'round' as const, minutes: 5 }))
  const items = [...others.slice(0, 3), ...talks, ...others.slice(3)]
  return {
    programme: { ...programme, items, rotation: 'pairs' },
    people: [...coming('inwoner', residents), ...coming('gemeente', parties)],
  }
}

test('[CL210] the smaller side stays, each at a table of its own in one room, and the plan could begin', () => {
  const draft = draftOf(5, 12, 6)
  const made = makeTalkTables(draft, divideSides(draft, 'gemeente'), newId)
  expect(made.programme.tables).toHaveLength(5)
  expect(made.programme.groups).toHaveLength(1)
  expect(new Set(made.programme.tables.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(5)
  expect(made.programme.tables.map(({ name }) => name)).toEqual(['1', '2', '3', '4', '5'])
  const staying = made.people.flatMap(({ level, staysAt }) => (staysAt === undefined ? [] : [{ level, staysAt }]))
  expect(staying).toEqual(made.programme.tables.map(({ id }) => ({ level: 'inwoner', staysAt: id })))
  expect(findInPlan(made)).toEqual([])
})

test('[CL210] twelve residents and twelve parties have six talks each in six rounds, and twelve in twenty', () => {
  const six = draftOf(12, 12, 6)
  expect(countTalks(six, divideSides(six, 'inwoner'))).toEqual({ stays: 6, goes: { least: 6, most: 6 } })
  const twenty = draftOf(12, 12, 20)
  expect(countTalks(twenty, divideSides(twenty, 'inwoner')).stays).toBe(12)
  const uneven = draftOf(5, 12, 6)
  expect(countTalks(uneven, divideSides(uneven, 'inwoner'))).toEqual({ stays: 6, goes: { least: 2, most: 3 } })
})

test('[CL210] who does not come is on no side, and no more tables are made than a plan can have', () => {
  const draft = draftOf(120, 130, 3)
  const cancelled = { ...draft, people: draft.people.map((person, at) => ({ ...person, cancelled: at === 0 })) }
  const sides = divideSides(cancelled, 'inwoner')
  expect(sides.staying).toHaveLength(119)
  const made = makeTalkTables(cancelled, sides, newId)
  expect(made.programme.tables).toHaveLength(100)
  expect(made.people.filter(({ staysAt }) => staysAt !== undefined)).toHaveLength(100)
  expect(made.people[0]?.staysAt).toBeUndefined()
})
