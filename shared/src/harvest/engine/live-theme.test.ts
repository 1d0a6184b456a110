import { expect, test } from 'vitest'
import { openOwnConceptBook } from './concept-book.ts'
import { harvestDatasetSchema } from './dataset.ts'
import type { HarvestNote } from './harvest-input.ts'
import { harvestNotes } from './harvest-notes.ts'
import { LiveTheme } from './live-theme.ts'
import { readSession } from './read-session.ts'
import neighbourhood from './testing/wijk-bestaanszekerheid-gezondheid.json' with { type: 'json' }

const book = openOwnConceptBook()
const cafe = harvestDatasetSchema.parse(neighbourhood)
const drafted = harvestNotes(cafe, book).themes[1]!.lines.map(({ sourceNoteIds }) => sourceNoteIds)

function openLive(): LiveTheme {
  const session = readSession(cafe, book)
  return new LiveTheme({ ...session.themes[1]!, book }, session.reader, drafted)
}

function laid(text: string): HarvestNote {
  return { id: 'new', theme: 'gezondheid', table: '2', round: 3, author: 'ada', text, votes: 0, createdAt: '' }
}

function sorted(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.map((group) => group.toSorted())
}

test('[HV38] a note that is laid joins the group that it is most like, and moves no other', () => {
  const live = openLive()
  const { group } = live.place(laid('meer bankjes en groen op straat voor ouderen'))
  const home = drafted.findIndex((ids) => ids.includes('wk-051'))
  expect(group).toBe(home)
  const expected = drafted.map((ids, at) => (at === home ? [...ids, 'new'] : ids))
  expect(sorted(live.groups())).toEqual(sorted(expected))
})

test('[HV38] a note like no other joins none, one that changes is read again, and one that goes leaves the rest', () => {
  const live = openLive()
  expect(live.place(laid('qwerty zxcvb')).group).toBeUndefined()
  expect(live.place(laid('groen en bankjes op straat')).group).toBeDefined()
  expect(
    live
      .groups()
      .flat()
      .filter((id) => id === 'new'),
  ).toEqual(['new'])
  live.remove('new')
  live.remove('never there')
  expect(sorted(live.groups())).toEqual(sorted(drafted))
})
