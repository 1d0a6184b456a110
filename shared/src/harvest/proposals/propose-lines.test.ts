import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { PersonId } from '../../lib/id.ts'
import { noteRef, type NoteRef, type OpenedNote } from '../../notes/note.ts'
import { ada, ben, blue, chi, choices, daan, noteBy, phases, red, smallCafe } from '../../notes/testing/small-cafe.ts'
import type { Conclusion, Harvest } from '../conclusion.ts'
import { type ConceptBook, openOwnConceptBook } from '../engine/concept-book.ts'
import { usualSettings } from '../harvest-settings.ts'
import { gather, knownNotes } from '../gather.ts'
import type { OpenedPapers } from '../session-file.ts'
import { conclusion, paper, proposal } from '../testing/small-harvest.ts'
import { readSession } from '../engine/read-session.ts'
import { type CafeToHarvest, harvestTask } from './cafe-to-harvest.ts'
import { noProposals, type Proposal, type Proposals } from './proposal.ts'
import { arrange, proposeLines, themesToThinkOver } from './propose-lines.ts'
import { readProposals, readSettings, writeProposals, writeSettings } from './proposals-document.ts'

let book: ConceptBook
beforeAll(() => {
  book = openOwnConceptBook()
})

const texts = [
  'De bus komt maar één keer per uur',
  'Meer bussen in de avond',
  'Zonder auto kom je hier nergens, de bus rijdt niet',
  'Te weinig woningen voor starters',
  'Jongeren vinden geen huis in het dorp',
  'Bouw kleine huizen voor jongeren',
  'Eens!',
  'De huisarts heeft geen plek meer',
  'Wachten op een huisarts duurt te lang',
  'Of een bus, of een fietspad: beide kan niet',
  'x',
  '🙂',
]
const authors: readonly PersonId[] = [ada, ben, chi, daan]

const note = (at: number, text: string, author: PersonId): OpenedNote =>
  noteBy(author, `n${at}`, { text, laidAt: at, round: at % 3 })

const allOf: OpenedPapers = paperOf(texts)

/** The same words are the same note, however many others there are. */
function paperOf(words: readonly string[]): OpenedPapers {
  const notes = words.map((text) => {
    const at = texts.indexOf(text)
    return note(at, text, authors[at % authors.length]!)
  })
  return { [red]: paper(notes), [blue]: paper([]) }
}

function cafe(change: Partial<CafeToHarvest> = {}): CafeToHarvest {
  return {
    session: smallCafe(phases.harvest, { lastRound: 2, harvestOpen: true }),
    papers: allOf,
    organisations: { [ada]: 'Gemeente', [ben]: 'Provincie' },
    harvest: { conclusions: [], places: {} },
    proposals: noProposals,
    settings: usualSettings,
    dots: {},
    ...change,
  }
}

function thinkOver(from: CafeToHarvest): Proposals {
  return proposeLines(from, book, themesToThinkOver(from))
}

const ref = (at: number): NoteRef => noteRef(red, note(at, '', ada).id)

/** Any state of the board over these notes: conclusions by people, notes set aside, proposals put away. */
const anyBoard: fc.Arbitrary<CafeToHarvest> = fc
  .record({
    laid: fc.subarray(texts, { minLength: 0 }),
    drawn: fc.uniqueArray(fc.nat(texts.length - 1), { maxLength: 5 }),
    aside: fc.uniqueArray(fc.nat(texts.length - 1), { maxLength: 3 }),
    left: fc.uniqueArray(fc.nat(texts.length - 1), { maxLength: 2 }),
    dismissed: fc.nat(3),
    earlier: fc.boolean(),
  })
  .map(({ laid, drawn, aside, left, dismissed, earlier }) => {
    const papers = paperOf(texts.filter((text) => laid.includes(text)))
    const known = knownNotes(papers)
    const sources = drawn.map(ref).filter((each) => known.has(each))
    const harvest: Harvest = {
      conclusions: [conclusion('c1', { sources, left: left.map(ref).filter((each) => !sources.includes(each)) })],
      places: Object.fromEntries(
        aside
          .map(ref)
          .flatMap((each) =>
            known.has(each) && !sources.includes(each) ? [[each, { place: 'next-time' as const }]] : [],
          ),
      ),
    }
    const before = earlier ? thinkOver(cafe({ papers: paperOf(texts.slice(0, 8)) })) : noProposals
    const proposals = before.proposals.map((each, at) => ({ ...each, dismissed: at < dismissed }))
    return cafe({ papers, harvest, proposals: { ...before, proposals } })
  })

test('[HV50] whatever people have done, each note without a place is in a proposal, hinted at, or has still to find one; no other is', () => {
  fc.assert(
    fc.property(anyBoard, (from) => {
      const { proposals, hints } = thinkOver(from)
      const open = new Set(
        gather({ session: from.session, papers: from.papers, harvest: from.harvest })
          .notes.filter(({ place }) => place.kind === 'none')
          .map(({ ref: each }) => each),
      )
      for (const { sources, otherVoices, alternatives, text, dismissed } of proposals) {
        expect(sources.length).toBeGreaterThan(0)
        for (const each of sources) expect(open.has(each)).toBe(true)
        for (const each of [...otherVoices, ...alternatives]) expect(sources).toContain(each)
        if (!dismissed) expect(text).not.toBe('')
      }
      for (const each of Object.keys(hints)) expect(open.has(each as NoteRef)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('[HV51] what was proposed before keeps its name, its words and its notes until somebody asks for something new', () => {
  fc.assert(
    fc.property(anyBoard, (from) => {
      const first = thinkOver(from)
      const again = proposeLines({ ...from, proposals: first }, book, new Set())
      expect(again.proposals).toEqual(first.proposals)
      const grown = proposeLines({ ...from, papers: allOf, proposals: first }, book, new Set())
      for (const { id, text, kind } of first.proposals) {
        const same = grown.proposals.find((each) => each.id === id)
        // A note that people have since placed, or that is another one now, may leave; the line does not change.
        if (same !== undefined) expect([same.text, same.kind]).toEqual([text, kind])
      }
    }),
    { numRuns: 40 },
  )
})

test('[HV52] what people made is never moved: a conclusion gets hints only, and what left it or was put away is not offered', () => {
  const drawn: Conclusion = conclusion('bus', { sources: [ref(0), ref(1)], left: [ref(2)] })
  const first = thinkOver(cafe({ harvest: { conclusions: [drawn], places: {} } }))
  expect(first.proposals.flatMap(({ sources }) => sources)).not.toContain(ref(0))
  expect(first.hints[ref(2)]).not.toEqual({ kind: 'fits', conclusion: drawn.id })
  expect(first.support[drawn.id]).toEqual({ authors: 0, organisations: 0, tables: 1, votes: 0 })
  const weighed = thinkOver(
    cafe({ harvest: { conclusions: [drawn], places: {} }, dots: { [drawn.id]: 2, [ref(0)]: 3 } }),
  )
  expect(weighed.support[drawn.id]?.votes).toBe(5)
  // Of five people it is told; of two it would tell who wrote what.
  const people = ['a', 'b', 'c', 'd', 'e'].map((name) => `person-${name}` as PersonId)
  const five = people.map((person, at) => note(at, texts[at]!, person))
  const carried = conclusion('all', { sources: five.map((_, at) => ref(at)) })
  const papers = { [red]: paper(five), [blue]: paper([]) }
  const told = thinkOver(cafe({ papers, harvest: { conclusions: [carried], places: {} } }))
  expect(told.support[carried.id]?.authors).toBe(5)
  const offered = thinkOver(cafe({ harvest: { conclusions: [{ ...drawn, left: [] }], places: {} } }))
  expect(offered.hints[ref(2)]).toEqual({ kind: 'fits', conclusion: drawn.id })

  const [away] = first.proposals
  const proposals = first.proposals.map((each) => ({ ...each, dismissed: each === away }))
  const anew = proposeLines(cafe({ proposals: { ...first, proposals } }), book, new Set([choices]))
  expect(anew.proposals.find(({ id }) => id === away?.id)).toMatchObject({ dismissed: true, sources: away?.sources })
  for (const { sources, dismissed } of anew.proposals) {
    if (!dismissed) expect(sources.some((each) => away?.sources.includes(each))).toBe(false)
  }
})

test('[HV66] small but sharp is what few carry beside the others of its theme, however few there are in all', () => {
  const { notes } = harvestTask(cafe(), new Set())
  const sharpOf = (proposals: readonly Proposal[]) => arrange(proposals, { notes }).filter(({ sharp }) => sharp)
  // By the same four people each: none is smaller than another.
  const even = [proposal('a', [ref(0), ref(1)]), proposal('b', [ref(2), ref(3)]), proposal('c', [ref(4), ref(5)])]
  expect(sharpOf(even)).toEqual([])
  const large = [0, 1, 2, 3].map(ref)
  const uneven = [proposal('a', large), proposal('b', large), proposal('c', [ref(4), ref(8)])]
  expect(sharpOf(uneven).map(({ id }) => id)).toEqual(['c'])
  // What was put away is no measure.
  expect(sharpOf(uneven.map((each) => ({ ...each, dismissed: each.id !== 'c' })))).toEqual([])
  const three = [proposal('a', large), proposal('b', large), proposal('c', large.slice(1), { disagreement: true })]
  expect(sharpOf(three).map(({ id }) => id)).toEqual(['c'])
  expect(sharpOf(three.map((each) => ({ ...each, disagreement: false })))).toEqual([])
})

test('[HV52] of a briefje that was taken away or says something else by now nothing is quoted any more', () => {
  const first = thinkOver(cafe())
  const [quoted] = first.proposals
  const gone = quoted?.sources[0]
  const rest = (change: 'taken away' | 'changed'): OpenedPapers => ({
    ...allOf,
    [red]: paper(
      allOf[red]!.notes.flatMap((each) => {
        if (noteRef(red, each.id) !== gone) return [each]
        return change === 'changed' ? [{ ...each, text: 'Iets heel anders over zwembaden' }] : []
      }),
    ),
  })
  for (const change of ['taken away', 'changed'] as const) {
    const after = proposeLines(cafe({ papers: rest(change), proposals: first }), book, new Set())
    expect(after.proposals.map(({ text }) => text)).not.toContain(quoted?.text)
  }
})

test('[HV53] a theme is grouped anew when the room moves on, and no more once people draw conclusions or look at the harvest', () => {
  const at = (round: number, change: Partial<CafeToHarvest> = {}): CafeToHarvest =>
    cafe({
      session: smallCafe({ kind: 'round', item: 2, round, timer: { running: false, left: 0 } }, { lastRound: round }),
      ...change,
    })
  const first = thinkOver(at(0))
  expect(first.thoughts[choices]).toEqual({ turn: 1, stage: 0, notes: texts.length })
  const standing = { proposals: first }
  expect(themesToThinkOver(at(0, standing)).has(choices)).toBe(false)
  expect(themesToThinkOver(at(1, standing)).has(choices)).toBe(true)
  const drawn = { conclusions: [conclusion('c1')], places: {} }
  expect(themesToThinkOver(at(1, { ...standing, harvest: drawn })).has(choices)).toBe(false)
  const opened = thinkOver(cafe(standing))
  expect(opened.thoughts[choices]).toEqual({ turn: 2, stage: 'harvest', notes: texts.length })
  expect(themesToThinkOver(cafe({ proposals: opened })).has(choices)).toBe(false)
})

test('[HV81] what facilitators say of words, piles and abbreviations is followed', () => {
  const settings = {
    ...usualSettings,
    glossary: [{ short: 'KH', long: 'kulturhus' }],
    synonyms: [['dorpshuis', 'kulturhus', 'twee woorden']],
  }
  const { input } = harvestTask(cafe({ settings }), new Set())
  const { reader } = readSession(input, book)
  const [one, other] = ['Ons dorpshuis', 'Ons KH'].map((text) => reader.read({ ...input.notes[0]!, text }))
  expect(other?.content).toEqual(one?.content)
  const notesALine = (fineness: 'coarse' | 'fine') => {
    const { proposals } = thinkOver(cafe({ settings: { ...usualSettings, fineness } }))
    return proposals.reduce((sum, { sources }) => sum + sources.length, 0) / proposals.length
  }
  expect(notesALine('coarse')).toBeGreaterThan(notesALine('fine'))

  const document = new Y.Doc()
  expect(readSettings(document)).toEqual(usualSettings)
  writeSettings(document, settings)
  expect(readSettings(document)).toEqual(settings)
  document.getMap('settings').set('harvester', { fineness: 'huge' })
  expect(readSettings(document)).toEqual(usualSettings)
})

test('[HV54] what is proposed is read again from the document as it was written, and written only where it differs', () => {
  fc.assert(
    fc.property(anyBoard, (from) => {
      const proposed = thinkOver(from)
      const document = new Y.Doc()
      writeProposals(document, proposed)
      const read = readProposals(document)
      expect(read.hints).toEqual(proposed.hints)
      expect(read.thoughts).toEqual(proposed.thoughts)
      expect(new Set(read.proposals)).toEqual(new Set(proposed.proposals))
      let updates = 0
      document.on('update', () => (updates += 1))
      writeProposals(document, proposed)
      expect(updates).toBe(0)
    }),
    { numRuns: 30 },
  )
})

test('[HV54] what another version wrote badly is skipped', () => {
  const document = new Y.Doc()
  document.getMap('proposals').set('p', { theme: 't', text: 'Zonder steun', kind: 'inzicht' })
  document.getMap('hints').set('n', { kind: 'fits' })
  document.getMap('support').set('c', 7)
  document.getMap('thoughts').set('t', { turn: 'een' })
  expect(readProposals(document)).toEqual(noProposals)
})
