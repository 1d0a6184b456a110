import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableId } from '../lib/id.ts'
import { type Card, noteRef } from '../notes/note.ts'
import {
  blue,
  choices,
  green,
  groupA,
  groupB,
  noteBy,
  phases,
  red,
  smallCafe,
  support,
} from '../notes/testing/small-cafe.ts'
import type { Conclusion, Harvest } from './conclusion.ts'
import { filterNotes, gather, type Gathered, knownNotes, type Papers } from './gather.ts'
import { anyHarvest } from './testing/any-harvest.ts'
import { b1, conclusion, emptyHarvest, g1, paper, r1, r2, smallPapers } from './testing/small-harvest.ts'

const session = smallCafe(phases.harvest, { lastRound: 2 })

test('[HA9] every note that was not removed is gathered exactly once, and the counts add up', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const gathered = gather({ session, papers, harvest })
      const refs = gathered.notes.map(({ ref }) => ref)
      expect(new Set(refs).size).toBe(refs.length)
      expect(new Set(refs)).toEqual(knownNotes(papers))
      const present = Object.entries(papers).flatMap(([table, { notes }]) =>
        notes.filter(({ removedAt }) => removedAt === undefined).map(({ id }) => noteRef(table as TableId, id)),
      )
      expect(new Set(refs)).toEqual(new Set(present))
      const kinds = gathered.notes.map(({ place }) => place.kind)
      expect(gathered.count).toEqual({
        notes: refs.length,
        withoutPlace: kinds.filter((kind) => kind === 'none').length,
      })
      for (const { theme, count } of gathered.themes) {
        expect(count.notes).toBe(filterNotes(gathered.notes, { theme }).length)
        expect(count.withoutPlace).toBe(filterNotes(gathered.notes, { theme, place: 'none' }).length)
      }
    }),
  )
})

test('[HA9] nobody who wrote a note is gathered with it', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const told = JSON.stringify(gather({ session, papers, harvest }))
      expect(told).not.toContain('person-')
      expect(told).not.toContain('hash-of-a-key')
    }),
  )
})

test('[HA9] a note is in conclusions, kept, set aside, or has no place yet', () => {
  const harvest: Harvest = {
    conclusions: [conclusion('one', { sources: [r1] }), conclusion('two', { sources: [r1] })],
    places: { [g1]: { place: 'next-time', remark: 'Juni' }, [b1]: { place: 'not-used', reason: 'dubbel' } },
  }
  const gathered = gather({ session, papers: smallPapers, harvest })
  expect(placesOf(gathered)).toEqual({
    [r1]: { kind: 'conclusion', conclusions: ['one', 'two'] },
    [r2]: { kind: 'none' },
    [g1]: { kind: 'next-time', remark: 'Juni' },
    [b1]: { kind: 'not-used', reason: 'dubbel' },
  })
  expect(gathered.count).toEqual({ notes: 4, withoutPlace: 1 })
})

test('[HA6] a conclusion that was removed sets its notes free', () => {
  const harvest: Harvest = {
    conclusions: [conclusion('one', { sources: [r1, r2], removed: true }), conclusion('two', { sources: [r2] })],
    places: { [r1]: { place: 'next-time' } },
  }
  const places = placesOf(gather({ session, papers: smallPapers, harvest }))
  expect(places[r1]).toEqual({ kind: 'next-time' })
  expect(places[r2]).toEqual({ kind: 'conclusion', conclusions: ['two'] })
})

test('[HA9] notes are found by group, table, round and words; both groups of a theme stand together', () => {
  const { notes } = gather({ session, papers: smallPapers, harvest: emptyHarvest })
  const refs = (filter: Parameters<typeof filterNotes>[1]): readonly string[] =>
    filterNotes(notes, filter).map(({ ref }) => ref)
  expect(refs({})).toEqual([r1, r2, g1, b1])
  expect(refs({ theme: choices })).toEqual([r1, r2, g1])
  expect(refs({ theme: choices, group: groupB })).toEqual([g1])
  expect(refs({ group: groupA })).toEqual([r1, r2, b1])
  expect(refs({ table: blue })).toEqual([b1])
  expect(refs({ round: 1 })).toEqual([g1])
  expect(refs({ text: ' BRIEFJE R' })).toEqual([r1, r2])
})

test('[HA9] a note on a table that the programme no longer has is still gathered, last', () => {
  const papers: Papers = { ...smallPapers, ['gone' as TableId]: paper([noteBy(undefined, 'lost')]) }
  const { notes, count } = gather({ session, papers, harvest: emptyHarvest })
  expect(notes.at(-1)).toMatchObject({ ref: 'gone.lost', text: 'Briefje lost' })
  expect(count.notes).toBe(5)
})

test('[HA10] the lines of the last card wait until a conclusion takes them over', () => {
  const papers: Papers = {
    [red]: paper([], [card(1, ['Eerder']), card(2, ['Een ondergrens', '', 'Meer bussen'], 'Voor wie?')]),
    [green]: paper([], [card(2, ['Kijk over de grens'])]),
    [blue]: paper([], [card(2, ['Betrek jongeren'])]),
  }
  const taken = { table: red, round: 2, line: 2 }
  const harvest: Harvest = {
    conclusions: [
      conclusion('one', { card: taken }),
      conclusion('two', { card: { table: green, round: 2, line: 0 }, removed: true }),
    ],
    places: {},
  }
  const { themes } = gather({ session, papers, harvest })
  expect(
    themes.map(({ theme, cardLines }) => [theme, cardLines.map(({ table, line, text }) => [table, line, text])]),
  ).toEqual([
    [
      choices,
      [
        [red, 0, 'Een ondergrens'],
        [red, 3, 'Voor wie?'],
        [green, 0, 'Kijk over de grens'],
      ],
    ],
    [support, [[blue, 0, 'Betrek jongeren']]],
  ])
})

test('[HA10] what stands in a conclusion by another way already is not offered from a card again', () => {
  const papers: Papers = { [red]: paper([], [card(2, ['Meer bussen in de avond', 'Een ondergrens', 'Zonder auto'])]) }
  const drawn = conclusion('one', {
    text: 'Meer bussen in de avond.',
    subLines: [{ id: 'sub' as Conclusion['subLines'][number]['id'], text: 'zonder auto' }],
  })
  const offered = (conclusions: readonly Conclusion[]) =>
    gather({ session, papers, harvest: { conclusions, places: {} } }).themes.flatMap(({ cardLines }) =>
      cardLines.map(({ text }) => text),
    )
  expect(offered([drawn])).toEqual(['Een ondergrens'])
  expect(offered([{ ...drawn, removed: true }])).toHaveLength(3)
})

test('[HA10] a day that ended early offers the last card that was written, and no card before that', () => {
  const papers: Papers = { [red]: paper([], [card(0, ['Eerst']), card(1, ['Daarna'])]) }
  const lines = (now: typeof session): readonly string[] =>
    gather({ session: now, papers, harvest: emptyHarvest }).themes.flatMap(({ cardLines }) =>
      cardLines.map(({ text }) => text),
    )
  expect(lines(smallCafe(phases.break))).toEqual([])
  expect(lines(smallCafe(phases.closed))).toEqual(['Daarna'])
})

function placesOf({ notes }: Gathered): Readonly<Record<string, unknown>> {
  return Object.fromEntries(notes.map(({ ref, place }) => [ref, place]))
}

function card(round: number, lines: readonly string[], question = ''): Card {
  return { round, lines: [...lines, '', '', ''].slice(0, 3), question }
}

test('[HA12] a note without a word in it is not gathered, and comes back with its words', () => {
  const gatheredWith = (text: string) =>
    gather({
      session,
      papers: { [red]: { notes: [noteBy(undefined, 'bus', { text })], cards: [] } },
      harvest: emptyHarvest,
    })
  expect(gatheredWith(' ').count).toEqual({ notes: 0, withoutPlace: 0 })
  expect(gatheredWith('bus').count).toEqual({ notes: 1, withoutPlace: 1 })
})
