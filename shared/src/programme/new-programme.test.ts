import { expect, test } from 'vitest'
import type { Id } from '../lib/id.ts'
import { minutes, noon } from './testing/plan.ts'
import { findings } from './findings.ts'
import { copyProgramme, tableLook, tablesFor, templateProgramme } from './new-programme.ts'
import { programmeSchema, questionOf, rounds } from './programme.ts'
import { plannedEnd, planTimetable } from './timetable.ts'

const beginning = { startsAt: noon, timeZone: 'Europe/Amsterdam' }

function counter() {
  let count = 0
  return <Of extends string>() => {
    count += 1
    return `id${count}` as Id<Of>
  }
}

test('[PR2] the template is a plan with which the day could begin as it stands', () => {
  const template = templateProgramme(beginning, counter())
  expect(programmeSchema.parse(template)).toEqual(template)
  expect(findings(template, { all: 36, groups: {} })).toEqual([])
  expect(rounds(template).map(({ minutes }) => minutes)).toEqual([20, 20, 20])
  expect(template.tables.map(({ name, shape }) => `${name} ${shape}`)).toEqual([
    'Blauw cirkel',
    'Geel driehoek',
    'Rood vierkant',
    'Groen ruit',
    'Paars ster',
    'Grijs maan',
  ])
})

test('[PR5] every group has a table for every theme, and no hundred tables look alike', () => {
  const { themes, groups } = templateProgramme(beginning, counter())
  const tables = tablesFor(themes, groups, counter())
  expect(tables.map(({ theme, group }) => [group, theme])).toEqual(
    groups.flatMap((group) => themes.map((theme) => [group.id, theme.id])),
  )
  const looks = Array.from({ length: 100 }, (_, number) => tableLook(number))
  expect(new Set(looks.map(({ name }) => name)).size).toBe(100)
  expect(new Set(looks.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(100)
})

test('[PR6] each item begins where the one before ends, and a round is given the walk towards it', () => {
  const template = templateProgramme(beginning, counter())
  const slots = planTimetable(template)
  expect(slots[0]).toEqual({ item: 0, beginsAt: noon, endsAt: noon + minutes(15) })
  for (const [place, { beginsAt }] of slots.entries()) {
    if (place > 0) expect(beginsAt).toBe(slots[place - 1]?.endsAt)
  }
  expect(slots[3]?.endsAt).toBe(noon + minutes(45 + template.walkMinutes + 20))
  expect(plannedEnd(template)).toBe(noon + minutes(175 + 3 * template.walkMinutes))
})

test('[PR7] a copied plan keeps its promises as many days after the new date as after the old one', () => {
  const template = templateProgramme(beginning, counter())
  const later = noon + minutes(60 * 24 * 90)
  const copy = copyProgramme(template, { startsAt: later, timeZone: 'Europe/Amsterdam' })
  expect(copy.namesUntil - copy.startsAt).toBe(template.namesUntil - template.startsAt)
  expect(copy.reportFrom - copy.startsAt).toBe(template.reportFrom - template.startsAt)
})

test("[PR8] a round may have a question of its own; any other asks the theme's", () => {
  const theme = { id: 'keuzes' as Id<'theme'>, title: 'Keuzes', question: 'Wat?', roundQuestions: { '1': 'Wie?' } }
  expect([0, 1, 2].map((round) => questionOf(theme, round))).toEqual(['Wat?', 'Wie?', 'Wat?'])
})
