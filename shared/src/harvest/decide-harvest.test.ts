import { expect, test } from 'vitest'
import type { Id, ThemeId } from '../lib/id.ts'
import { CONCLUSION_LENGTH, noteRef } from '../notes/note.ts'
import {
  blue,
  choices,
  facilitator,
  noon,
  noteId,
  phases,
  red,
  smallCafe,
  support,
} from '../notes/testing/small-cafe.ts'
import type { Harvest } from './conclusion.ts'
import { decideHarvest, MOST_CONCLUSIONS, MOST_SUB_LINES } from './decide-harvest.ts'
import { knownNotes } from './gather.ts'
import type { HarvestCommand } from './harvest-command.ts'
import type { HarvestAnswer } from './harvest-question.ts'
import { b1, conclusion, conclusionId, emptyHarvest, g1, r1, r2, r3, smallPapers } from './testing/small-harvest.ts'

const make = {
  kind: 'make-conclusion',
  conclusion: conclusionId('fresh'),
  theme: choices,
  text: ' Een  ondergrens\n',
  conclusionKind: 'tip',
  sources: [r1],
} as const satisfies HarvestCommand
const first = conclusionId('first')
const sub = 'sub' as Id<'sub-line'>

test('[HA5] sources are notes of the theme from every group, each once', () => {
  const made = ask({ ...make, sources: [r1, g1, r1] })
  const expected = conclusion('fresh', { text: 'Een ondergrens', kind: 'tip', sources: [r1, g1] })
  expect(made).toEqual(yes({ kind: 'make-conclusion', conclusion: expected }))
})

test('[HA5] a note of another theme, a removed one or one that never was is no source', () => {
  const none = noteRef(red, noteId('none'))
  const harvest: Harvest = { conclusions: [conclusion('first')], places: {} }
  for (const [note, why] of [
    [b1, 'invalid-request'],
    [r3, 'unknown-note'],
    [none, 'unknown-note'],
  ] as const) {
    expect(ask({ ...make, sources: [r1, note] })).toEqual(no(why))
    expect(ask({ kind: 'add-sources', conclusion: first, notes: [r1, note] }, harvest)).toEqual(no(why))
  }
})

test('[HA5] what is a source already is not added again, and what is none is not taken out', () => {
  const harvest: Harvest = { conclusions: [conclusion('first', { sources: [r1] })], places: {} }
  expect(ask({ kind: 'add-sources', conclusion: first, notes: [r1] }, harvest)).toEqual(yes({ kind: 'nothing' }))
  expect(ask({ kind: 'add-sources', conclusion: first, notes: [r1, r2] }, harvest)).toEqual(
    yes({ kind: 'add-sources', conclusion: first, notes: [r2] }),
  )
  expect(ask({ kind: 'remove-sources', conclusion: first, notes: [r2] }, harvest)).toEqual(yes({ kind: 'nothing' }))
})

test('[HA8] a conclusion begins with text, of a limited length', () => {
  const long = 'x'.repeat(CONCLUSION_LENGTH + 1)
  for (const [text, why] of [
    [' \n', 'empty-text'],
    [long, 'too-long'],
  ] as const) {
    expect(ask({ ...make, text })).toEqual(no(why))
  }
  expect(ask({ ...make, text: long.slice(1) }).ok).toBe(true)
})

test('[HA8] a theme, table or conclusion that is not there is refused by name', () => {
  expect(ask({ ...make, theme: 'none' as ThemeId })).toEqual(no('invalid-request'))
  expect(ask({ ...make, card: { table: 'none' as typeof red, round: 2, line: 0 } })).toEqual(no('unknown-table'))
  expect(ask({ ...make, card: { table: blue, round: 2, line: 0 } })).toEqual(no('invalid-request'))
  expect(ask({ ...make, card: { table: red, round: 2, line: 3 } }).ok).toBe(true)
  const removed: Harvest = { conclusions: [conclusion('first', { removed: true })], places: {} }
  for (const harvest of [emptyHarvest, removed]) {
    expect(ask({ kind: 'change-conclusion', conclusion: first, hidden: true }, harvest)).toEqual(
      no('unknown-conclusion'),
    )
    expect(ask({ kind: 'move-conclusion', conclusion: first, before: null }, harvest)).toEqual(no('unknown-conclusion'))
  }
})

test('[HA8] conclusions do not grow without end', () => {
  const many = Array.from({ length: MOST_CONCLUSIONS }, (_, at) => conclusion(`c${at}`))
  expect(ask(make, { conclusions: many, places: {} })).toEqual(no('too-many'))
})

test('[HA8] a sub-line may begin empty, has a limited length, and is not added twice', () => {
  const harvest: Harvest = { conclusions: [conclusion('first')], places: {} }
  const add = { kind: 'add-sub-line', conclusion: first, sub, text: '' } as const
  expect(ask(add, harvest)).toEqual(yes(add))
  expect(ask({ ...add, text: 'x'.repeat(CONCLUSION_LENGTH + 1) }, harvest)).toEqual(no('too-long'))
  const typed: Harvest = { conclusions: [conclusion('first', { subLines: [{ id: sub, text: 'Zorg' }] })], places: {} }
  expect(ask(add, typed)).toEqual(yes({ kind: 'nothing' }))
  const subLines = Array.from({ length: MOST_SUB_LINES }, (_, at) => ({ id: `s${at}` as typeof sub, text: 'x' }))
  expect(ask(add, { conclusions: [conclusion('first', { subLines })], places: {} })).toEqual(no('too-many'))
})

test('[HA8] the same conclusion sent again is one, and its id is never used for another', () => {
  const harvest: Harvest = { conclusions: [conclusion('fresh', { text: 'Een ondergrens' })], places: {} }
  expect(ask(make, harvest)).toEqual(yes({ kind: 'nothing' }))
  expect(ask({ ...make, text: 'Iets anders' }, harvest)).toEqual(no('id-in-use'))
})

test('[HA8] a note is set aside only with a reason', () => {
  expect(ask({ kind: 'place-notes', notes: [r1], place: 'not-used' })).toEqual(no('invalid-request'))
  expect(ask({ kind: 'place-notes', notes: [r1, b1, r1], place: 'not-used', reason: 'dubbel', remark: ' ' })).toEqual(
    yes({ kind: 'place-notes', notes: [r1, b1], place: { place: 'not-used', reason: 'dubbel' }, leave: [] }),
  )
  expect(ask({ kind: 'place-notes', notes: [r3], place: 'next-time' })).toEqual(no('unknown-note'))
})

test('[HA4] a note that gets another place leaves the conclusions that stand', () => {
  const harvest: Harvest = {
    conclusions: [
      conclusion('first', { sources: [r1, r2] }),
      conclusion('second', { sources: [g1] }),
      conclusion('removed', { sources: [r1], removed: true }),
    ],
    places: {},
  }
  expect(ask({ kind: 'place-notes', notes: [r1], place: 'next-time', remark: 'Juni' }, harvest)).toEqual(
    yes({ kind: 'place-notes', notes: [r1], place: { place: 'next-time', remark: 'Juni' }, leave: [first] }),
  )
  expect(ask({ kind: 'place-notes', notes: [g1], place: 'none' }, harvest)).toEqual(
    yes({ kind: 'place-notes', notes: [g1], place: null, leave: [conclusionId('second')] }),
  )
})

test('[HA7] a conclusion moves before another of its theme or to the end, and no other changes its order', () => {
  const harvest: Harvest = {
    conclusions: ['a', 'b', 'c'].map((id) => conclusion(id)).concat(conclusion('other', { theme: support })),
    places: {},
  }
  const move = (moved: string, before: string | null): HarvestAnswer =>
    ask(
      {
        kind: 'move-conclusion',
        conclusion: conclusionId(moved),
        before: before === null ? null : conclusionId(before),
      },
      harvest,
    )
  expect(move('c', 'a')).toEqual(yes({ kind: 'order-conclusions', order: ['c', 'a', 'b'] }))
  expect(move('a', 'c')).toEqual(yes({ kind: 'order-conclusions', order: ['b', 'a', 'c'] }))
  expect(move('a', null)).toEqual(yes({ kind: 'order-conclusions', order: ['b', 'c', 'a'] }))
  for (const [moved, before] of [
    ['a', 'b'],
    ['c', null],
    ['b', 'b'],
  ] as const) {
    expect(move(moved, before)).toEqual(yes({ kind: 'nothing' }))
  }
  expect(move('a', 'other')).toEqual(no('invalid-request'))
  expect(move('a', 'none')).toEqual(no('unknown-conclusion'))
})

function ask(command: HarvestCommand, harvest: Harvest = emptyHarvest): HarvestAnswer {
  const session = smallCafe(phases.harvest)
  return decideHarvest({
    actor: facilitator,
    session,
    harvest,
    knownNotes: knownNotes(smallPapers),
    command,
    now: noon,
  })
}

function yes(value: unknown): unknown {
  return { ok: true, value }
}

function no(why: string): unknown {
  return { ok: false, why }
}
