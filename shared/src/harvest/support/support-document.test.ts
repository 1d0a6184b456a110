import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { noteRef, type NoteRef } from '../../notes/note.ts'
import { blue, noteId, phases, smallCafe } from '../../notes/testing/small-cafe.ts'
import type { Support } from '../../programme/support.ts'
import { applyHarvestChange, readHarvest } from '../harvest-document.ts'
import { makeReport } from '../report.ts'
import { conclusion, conclusionId, emptyHarvest, r1, r2, smallPapers } from '../testing/small-harvest.ts'
import { maskOpinions } from './mask-opinions.ts'
import { dotsOfConclusion, dotsOfNote } from './support.ts'
import { changeDots, clearDots, dotsOf, readSupport, writeOpinions } from './support-document.ts'
import type { Subject } from './subject.ts'

const first = conclusionId('first')
const told = maskOpinions(
  Array.from({ length: 6 }, () => ({ level: 'gemeente', opinion: 'eens' }) as const),
  new Set(['rijk']),
)

test('[SU7] the totals in the document are what was given and taken, and what reached no one is not there', () => {
  const deed = fc.record({
    subject: fc.constantFrom<Subject>(r1, r2, first),
    by: fc.constantFrom(1 as const, -1 as const),
  })
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const document = new Y.Doc()
      const totals: Record<Subject, number> = {}
      for (const { subject, by } of deeds) {
        // Nobody takes back what nobody gave: the store says so before.
        if (by === -1 && (totals[subject] ?? 0) === 0) continue
        changeDots(document, subject, by)
        totals[subject] = (totals[subject] ?? 0) + by
        if (totals[subject] === 0) delete totals[subject]
      }
      expect(dotsOf(document)).toEqual(totals)
      expect(readHarvest(document)).toEqual(
        Object.keys(totals).length === 0 ? emptyHarvest : { ...emptyHarvest, dots: totals },
      )
    }),
  )
})

test('[SU12] a conclusion that is taken away has no dots any more, and others keep theirs', () => {
  const document = new Y.Doc()
  for (const id of ['first', 'second'])
    applyHarvestChange(document, { kind: 'make-conclusion', conclusion: conclusion(id) })
  for (const subject of [first, conclusionId('second'), r1]) changeDots(document, subject, 1)
  applyHarvestChange(document, { kind: 'remove-conclusion', conclusion: first })
  expect(dotsOf(document)).toEqual({ second: 1, [r1]: 1 })
  changeDots(document, first, 1)
  const merge = { kind: 'merge-conclusions', conclusion: first, into: conclusionId('second') } as const
  applyHarvestChange(document, { ...merge, notes: [], lines: [] })
  expect(dotsOf(document)).toEqual({ second: 1, [r1]: 1 })
  clearDots(document, [r1, r2])
  expect(dotsOf(document)).toEqual({ second: 1 })
})

test('[SU24] what another version wrote badly is skipped', () => {
  const document = new Y.Doc()
  expect(readSupport(document)).toEqual({})
  changeDots(document, r1, 1)
  writeOpinions(document, first, told)
  const good = readSupport(document)
  expect(good).toEqual({ dots: { [r1]: 1 }, opinions: { [first]: told } })
  const dots = document.getMap<unknown>('dots')
  for (const [at, odd] of ['3', null, -1, 0, {}, Number.NaN].entries()) dots.set(`odd-${at}`, odd)
  const opinions = document.getMap<unknown>('opinions')
  for (const [at, odd] of [null, 'eens', {}, { all: 3 }].entries()) opinions.set(`odd-${at}`, odd)
  expect(readSupport(document)).toEqual(good)
  opinions.set('half', { all: { eens: 7, oneens: 'x' }, levels: [{ level: 'x' }, null, { level: 'rijk', counts: 1 }] })
  expect(readSupport(document).opinions?.[conclusionId('half')]).toEqual({
    all: { eens: 7, oneens: null, 'weet-niet': null },
    levels: [],
  })
})

test('[SU1] dots count where the plan says: on notes, on conclusions, or on both together', () => {
  const b1: NoteRef = noteRef(blue, noteId('b1'))
  const harvest = { ...emptyHarvest, dots: { [r1]: 3, [r2]: 1, [first]: 5, [b1]: 9 } }
  const of = conclusion('first', { sources: [r1, r2] })
  const count = (dots: Support['dots']) => {
    const support = { dots, each: 5, opinions: false }
    return [dotsOfConclusion(support, harvest, of), dotsOfNote(support, harvest, r1)]
  }
  expect(count('none')).toEqual([0, 0])
  expect(count('notes')).toEqual([4, 3])
  expect(count('conclusions')).toEqual([5, 0])
  expect(count('both')).toEqual([9, 3])
})

test('[SU17] nothing is hidden, moved or left out of the report for the dots it has', () => {
  const conclusions = [conclusion('none', { sources: [r2] }), conclusion('first', { sources: [r1] })]
  const session = smallCafe(phases.closed)
  const weighed = {
    ...session,
    programme: { ...session.programme, support: { dots: 'both', each: 5, opinions: true } },
  } as const
  const report = (harvest: Parameters<typeof makeReport>[0]['harvest'], of = weighed as typeof session) =>
    makeReport({ session: of, papers: smallPapers, harvest, organisations: [] })
  const plain = report({ conclusions, places: {} }, session)
  const dotted = report({ conclusions, places: {}, dots: { [r1]: 7, [first]: 2 }, opinions: { [first]: told } })
  const [theme] = dotted.themes
  expect(theme?.conclusions.map(({ text, support }) => [text, support])).toEqual([
    ['Conclusie none', { dots: 0 }],
    ['Conclusie first', { dots: 9, opinions: told }],
  ])
  const bare = dotted.themes.map((one) => ({
    ...one,
    conclusions: one.conclusions.map(({ support: _support, ...rest }) => rest),
  }))
  expect(dotted.facts.notesPerTheme.map(({ dots }) => dots)).toEqual([9, 0])
  const { facts } = plain
  expect({ ...dotted, themes: bare, facts: { ...dotted.facts, notesPerTheme: facts.notesPerTheme } }).toEqual(plain)
})
