import fc from 'fast-check'
import type { ConclusionId, Id, PersonId, TableId } from '../../lib/id.ts'
import { noteRef, type NoteRef, type OpenedPaper } from '../../notes/note.ts'
import { compareNotes } from '../../notes/paper-document.ts'
import { ada, anonymousCafe, ben, els, noon, phases, red, smallCafe } from '../../notes/testing/small-cafe.ts'
import { levels, type Person, type RosterEntry } from '../../people/person.ts'
import type { Session } from '../../sessions/session.ts'
import { live, randomDay } from '../../sessions/testing/random-day.ts'
import { markWords, whatStands, wordsOf } from '../approval.ts'
import type { Conclusion, Harvest, Voice } from '../conclusion.ts'
import { type HarvestSettings, usualSettings } from '../harvest-settings.ts'
import type { OpenedPapers, SessionFileInput } from '../session-file.ts'
import { maskOpinions } from '../support/mask-opinions.ts'
import type { Subject } from '../support/subject.ts'
import { anyHarvest } from './any-harvest.ts'
import { emptyHarvest } from './small-harvest.ts'

const leads: Person = { id: 'bram' as PersonId, role: 'facilitator', attendance: 'here', online: false, device: true }

/** What a file can keep of a day on which people tried all sorts of things, and wrote nothing. */
export const anyDayKept: fc.Arbitrary<SessionFileInput> = randomDay.map((day) => {
  const { apart: _, ...lived } = live(day).at(-1)?.after ?? fail()
  const deeds = lived.deeds?.map(({ before, ...deed }) => {
    const { apart: __, ...told } = before ?? { people: {}, hosts: {} }
    return { ...deed, ...(before !== undefined && { before: told }) }
  })
  const people = { ...lived.people, [leads.id]: leads }
  const session: Session = { ...lived, people, ...(deeds !== undefined && { deeds }) }
  return {
    session,
    createdAt: noon,
    roster: rosterOf(session),
    papers: {},
    harvest: emptyHarvest,
    settings: usualSettings,
  }
})

const anySettings: fc.Arbitrary<HarvestSettings> = fc.constantFrom(usualSettings, {
  glossary: [{ short: 'NOVEX', long: 'Nationale Omgevingsvisie Extra' }],
  synonyms: [['fiets', 'rijwiel']],
  fineness: 'fine',
  language: 'en',
})

/** What is kept of the small café with all sorts of papers and a harvest of them. */
export const anyHarvestKept: fc.Arbitrary<SessionFileInput> = fc
  .record({
    gathered: anyHarvest,
    settings: anySettings,
    anonymous: fc.boolean(),
    namesDeleted: fc.boolean(),
    said: fc.array(fc.constantFrom('approval', 'proposed', 'confirmed', 'agreed', 'left', 'card'), { maxLength: 6 }),
    weighed: fc.boolean(),
  })
  .map(({ gathered, settings, anonymous, namesDeleted, said, weighed }) => {
    const cafe = (anonymous ? anonymousCafe : smallCafe)(phases.closed, { lastRound: 2 })
    const session: Session = { ...cafe, former: [phases.draft, phases.round], authorKey: 'author-key' }
    const papers = tidyPapers(session, gathered.papers, anonymous)
    const roster = rosterOf(session).map((entry) => (namesDeleted ? { ...entry, name: '' } : entry))
    return {
      session,
      createdAt: noon - 1,
      ...(namesDeleted && { namesDeletedAt: noon + 1 }),
      roster,
      papers,
      harvest: tidyHarvest(gathered.harvest, papers, { said, weighed }),
      settings,
    }
  })

/** Papers as documents keep them: of tables that are there, in the order in which they are read. */
function tidyPapers({ programme }: Session, papers: OpenedPapers, anonymous: boolean): OpenedPapers {
  const tidy = programme.tables.map(({ id }): [TableId, OpenedPaper] => {
    const { notes = [], cards = [] } = papers[id] ?? {}
    return [
      id,
      {
        notes: notes.map((note) => ({ ...note, author: anonymous ? undefined : note.author })).toSorted(compareNotes),
        cards: cards
          .map(({ pen, ...card }) => ({ ...card, ...(pen !== undefined && !anonymous && { pen }) }))
          .toSorted((a, b) => a.round - b.round),
      },
    ]
  })
  return Object.fromEntries(tidy)
}

interface Along {
  readonly said: readonly string[]
  readonly weighed: boolean
}

function tidyHarvest(harvest: Harvest, papers: OpenedPapers, { said, weighed }: Along): Harvest {
  const refs = new Set(
    Object.entries(papers).flatMap(([table, { notes }]) => notes.map(({ id }) => noteRef(table as TableId, id))),
  )
  const conclusions = harvest.conclusions.map((one, at) => sayOf(one, said[at], [...refs]))
  const used = new Set(conclusions.flatMap(({ sources }) => sources))
  const places = Object.entries(harvest.places).filter(([ref]) => refs.has(ref as NoteRef) && !used.has(ref as NoteRef))
  const [first] = conclusions
  const [firstRef] = refs
  const subjects: readonly Subject[] = [first?.id ?? [], firstRef ?? []].flat()
  const told = maskOpinions([{ level: 'rijk', opinion: 'eens' }], new Set(['rijk']))
  return {
    conclusions,
    places: Object.fromEntries(places),
    ...(weighed && subjects.length > 0 && { dots: Object.fromEntries(subjects.map((subject) => [subject, 3])) }),
    ...(weighed && first !== undefined && { opinions: { [first.id]: told } as Record<ConclusionId, typeof told> }),
  }
}

/** A conclusion as it is read, with something said of it. */
function sayOf(one: Conclusion, what: string | undefined, refs: readonly NoteRef[]): Conclusion {
  const { owner, term, hidden, removed, ...rest } = one
  const subLines = one.subLines.map((line, at) => ({ ...line, id: `sub-${at}` as Id<'sub-line'> }))
  const action = { ...(owner !== undefined && { owner }), ...(term !== undefined && { term }) }
  const words = { ...rest, subLines, hidden, removed, ...action }
  const left = refs.filter((ref) => !one.sources.includes(ref)).toSorted()
  const mark = markWords(words)
  return {
    ...rest,
    subLines,
    ...(what === 'left' && left.length > 0 && { left }),
    ...(what === 'card' && { card: { table: red, round: 1, line: 3 } }),
    ...action,
    hidden,
    removed,
    ...(what === 'proposed' && {
      proposed: { text: wordsOf(words).text, kind: words.kind, subLines: wordsOf(words).subLines },
    }),
    ...(what === 'approval' && {
      approval: { by: els, role: 'facilitator' as const, at: noon, of: whatStands(words) },
    }),
    ...(what === 'confirmed' && { confirmed: { [red]: mark } }),
    ...(what === 'agreed' && { agreed: { ['a-seal' as Voice]: mark, ['another' as Voice]: 'other-words' } }),
  }
}

function rosterOf({ people }: Session): readonly RosterEntry[] {
  const named = Object.keys(people) as PersonId[]
  return named.map((person, at) => ({
    person,
    name: person === ada ? 'Ada' : person === ben ? 'Ben' : `Naam ${at}`,
    organisation: at % 3 === 0 ? '' : `Gemeente ${at}`,
    level: levels[at % levels.length] ?? 'overig',
  }))
}

function fail(): never {
  throw new Error('On this day nothing happened.')
}
