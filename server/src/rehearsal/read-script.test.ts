import { expect, test } from 'vitest'
import { findings } from '@tafelronde/shared/programme/findings.ts'
import { newId } from '../auth/new-token.ts'
import { readScript } from './read-script.ts'
import { planScript } from './script-programme.ts'
import { readSeats, type Script } from './script.ts'
import { note, smallFile } from './testing/small-script.ts'

const NOON = Date.UTC(2026, 10, 23, 11)

test('[RH3] one name with two organisations is two people, and a note that names none is of the first', () => {
  const { people, notes } = scriptOf({
    notes: [
      note({ id: 'a', author: 'Els', org: 'WUR' }),
      note({ id: 'b', author: 'Els', org: 'Gemeente Hulst', level: 'gemeente' }),
      note({ id: 'c', author: 'Els', org: undefined, round: 2 }),
      note({ id: 'd', author: ' Els ', org: 'wur ' }),
      note({ id: 'e', author: null, org: null }),
    ],
  })
  expect(people.map(({ name, organisation, level }) => [name, organisation, level])).toEqual([
    ['Els', 'WUR', 'overig'],
    ['Els', 'Gemeente Hulst', 'gemeente'],
    ['Iemand', '', 'overig'],
  ])
  const [first, second, third, fourth] = notes.map(({ author }) => author)
  expect([third, fourth]).toEqual([first, first])
  expect(second).not.toBe(first)
})

test('[RH4] tables keep the names of the script, and one at which two themes were spoken of is two', () => {
  const { places } = scriptOf({
    notes: [
      note({ table: 'tafel 10' }),
      note({ table: 2 }),
      note({ table: 2, theme: 'water' }),
      note({ table: 'rood' }),
      note({ table: 'Rood' }),
    ],
  })
  expect(places.map(({ name, theme }) => [name, theme])).toEqual([
    ['2 Groen', 'groen'],
    ['2 Water', 'water'],
    ['Rood', 'groen'],
    ['Rood 2', 'groen'],
    ['10', 'groen'],
  ])
})

test('[RH5] tables between which someone moved are a group, and those that miss a theme are one together', () => {
  const moves = [
    note({ table: 1, author: 'Ada' }),
    note({ table: 2, theme: 'water', round: 2, author: 'Ada' }),
    note({ table: 3, author: 'Ben' }),
    note({ table: 4, theme: 'water', round: 2, author: 'Ben' }),
    note({ table: 5, author: 'Chi' }),
    note({ table: 6, theme: 'water', author: 'Daan' }),
  ]
  expect(groupsOf(scriptOf({ notes: moves }))).toEqual(['A', 'A', 'B', 'B', 'C', 'C'])
  const many = Array.from({ length: 12 }, (_, table) => note({ table, author: `Els ${table}` }))
  expect(new Set(groupsOf(scriptOf({ notes: many })))).toEqual(new Set(['A']))
})

test.each([
  ['as it is', {}],
  ['with one table', { notes: [note({})], hostRemarks: [], gold: [] }],
  ['with nothing said twice', { title: null, hostRemarks: null, gold: null }],
  ['with a theme of which nobody wrote', { notes: [note({})] }],
  ['without a question', { themes: [{ id: 'groen' }, { id: 'water', question: '' }] }],
  ['with a round in which nobody wrote', { notes: [note({}), note({ round: 3 })], hostRemarks: [] }],
  ['with twelve tables', { notes: Array.from({ length: 12 }, (_, table) => note({ table, author: `Els ${table}` })) }],
])('[RH6] a script %s makes a plan with which a day can begin', (_what, change) => {
  const { programme } = planScript(scriptOf(change), NOON, newId)
  expect(findings(programme).filter(({ blocking }) => blocking)).toEqual([])
  expect(programme.rehearsal).toBe(true)
})

test('[RH7] the day begins half an hour before the first note, or now where no times are known', () => {
  const late = note({ createdAt: '2023-11-30T12:40:00.000Z' })
  const early = note({ createdAt: '2023-11-30T12:32:17.000Z' })
  const begins = (change: object) => planScript(scriptOf(change), NOON, newId).programme.startsAt
  expect(new Date(begins({ notes: [late, early, note({ createdAt: 'once' })] })).toISOString()).toContain('12:00:00')
  expect(begins({ notes: [note({ createdAt: 'once' })] })).toBe(NOON)
  expect(planScript(scriptOf({ notes: [early] }), NOON, newId, 'practice').programme.startsAt).toBe(NOON)
})

test('[RH8] a blank note is left out, and said so', () => {
  const { notes, left, people } = scriptOf({ notes: [note({ text: ' \u200b ' }), note({ text: null }), note({})] })
  expect(notes).toHaveLength(1)
  expect(people).toHaveLength(1)
  expect(left).toContain('2 lege briefjes zijn niet gelegd')
})

test('[RH9] a conclusion follows the one it belongs to, and what it names that is not there is said', () => {
  const line = (id: string, change: object = {}) => ({ id, theme: 'groen', reference: `Regel ${id}`, ...change })
  const { lines, left } = scriptOf({
    notes: [note({ id: 'n1' })],
    gold: [
      line('c', { parent: 'a', noteIds: ['n1', 'n1', 'nothing'] }),
      line('a', { kind: 'no such kind' }),
      line('b', { parent: 'gone' }),
      line('x', { parent: 'y' }),
      line('y', { parent: 'x' }),
      line('a'),
      line('z', { reference: ' ' }),
    ],
  })
  expect(lines.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'a', 'x', 'y'])
  expect(lines[0]?.kind).toBe('inzicht')
  expect(lines[1]?.notes).toEqual(['n1'])
  expect(left).toEqual(['conclusie c noemt briefjes die er niet zijn: nothing', 'conclusie z heeft geen tekst'])
})

test('[RH10] whoever wrote at two tables in a round sits where most was written', () => {
  const script = scriptOf({ notes: [note({ table: 1 }), note({ table: 2 }), note({ table: 2 })] })
  const [place] = readSeats(script, 1).values()
  expect(script.places.find(({ key }) => key === place)?.name).toBe('2')
  expect(readSeats(script, 2).size).toBe(0)
})

test.each([
  ['nothing', undefined],
  ['no notes', { ...smallFile(), notes: [] }],
  ['a round 0', { ...smallFile(), notes: [note({ round: 0 })] }],
  ['a theme that nobody knows', { ...smallFile(), notes: [note({ theme: 'lucht' })] }],
  ['too many tables', { ...smallFile(), notes: Array.from({ length: 101 }, (_, table) => note({ table })) }],
])('[RH11] a file with %s is refused with one sentence', (_what, content) => {
  const read = readScript(content)
  expect(read.ok).toBe(false)
  expect(read.ok ? '' : read.why).toMatch(/^[^\n]+\.$/)
})

function scriptOf(change: object): Script {
  const read = readScript({ ...smallFile(), hostRemarks: [], gold: [], ...change })
  if (!read.ok) throw new Error(read.why)
  return read.value
}

function groupsOf(script: Script): readonly (string | undefined)[] {
  const { programme } = planScript(script, NOON, newId)
  return programme.tables.map(({ group }) => programme.groups.find(({ id }) => id === group)?.name.slice(-1))
}
