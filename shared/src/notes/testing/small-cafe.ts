import type { GroupId, Id, NoteId, PersonId, TableId, ThemeId } from '../../lib/id.ts'
import type { Actor } from '../../people/actor.ts'
import type { Person } from '../../people/person.ts'
import type { Phase, SharedSession } from '../../sessions/session.ts'
import { type Table, tableColours, tableShapes } from '../../tables/table.ts'
import type { OpenedNote, OpenedPaper, SealedAuthor } from '../note.ts'
import type { PaperChange, SealedPaperChange } from '../paper-change.ts'

export const noon = Date.UTC(2023, 10, 30, 12)

/** Long enough to be found in any bytes that should not hold them. */
export const ada = 'person-ada-00001' as PersonId
export const ben = 'person-ben-00002' as PersonId
export const chi = 'person-chi-00003' as PersonId
export const daan = 'person-daan-0004' as PersonId
export const els = 'person-els-00005' as PersonId

export const red = 'red' as TableId
export const blue = 'blue' as TableId
export const green = 'green' as TableId

export const choices = 'choices' as ThemeId
export const support = 'support' as ThemeId
export const groupA = 'a' as GroupId
export const groupB = 'b' as GroupId

export const facilitator: Actor = { kind: 'facilitator', person: els }
export const redScreen: Actor = { kind: 'table-screen', table: red }

/** A browser that belongs to someone who takes part. */
export function participant(person: PersonId): Actor {
  return { kind: 'participant', person }
}

export function noteId(name: string): NoteId {
  return name as NoteId
}

/**
 * A day of three rounds. Red and blue are tables of group A, green is of group B; red and green share a theme.
 * Ada is host of red. Ben sits at red, then blue, then red; Chi the other way round. Daan has no device and stays at
 * red. Els leads the day.
 */
export function smallCafe(phase: Phase, change: Partial<SharedSession> = {}): SharedSession {
  return {
    id: 'spring' as Id<'session'>,
    programme: {
      title: 'Gebiedsgericht werken',
      startsAt: noon,
      timeZone: 'Europe/Amsterdam',
      place: 'Den Haag',
      community: 'CoP Gebiedsgericht werken',
      ordinal: 3,
      focus: 'Keuzes en draagvlak',
      caseText: 'Zeeuws-Vlaanderen',
      themes: [
        { id: choices, title: 'Keuzes', question: 'Wat kiezen wij?', roundQuestions: { '2': 'Wat moet blijven?' } },
        { id: support, title: 'Draagvlak', question: 'Wie doet mee?' },
      ],
      groups: [
        { id: groupA, name: 'Groep A', room: 'Zaal 1' },
        { id: groupB, name: 'Groep B', room: 'Zaal 2' },
      ],
      tables: [table(red, choices, groupA, 0), table(blue, support, groupA, 1), table(green, choices, groupB, 2)],
      items: [
        { id: 'i0' as Id<'item'>, kind: 'arrival', minutes: 15 },
        { id: 'i1' as Id<'item'>, kind: 'round', minutes: 20 },
        { id: 'i2' as Id<'item'>, kind: 'break', minutes: 10 },
        { id: 'i3' as Id<'item'>, kind: 'round', minutes: 20 },
        { id: 'i4' as Id<'item'>, kind: 'round', minutes: 25 },
        { id: 'i5' as Id<'item'>, kind: 'harvest', minutes: 20 },
        { id: 'i6' as Id<'item'>, kind: 'plenary', minutes: 20 },
      ],
      cardMinutes: 5,
      walkMinutes: 3,
      hosts: 'named',
      anonymous: false,
      online: false,
      nextStep: 'U krijgt het verslag binnen twee weken.',
      contact: '',
      wifi: '',
      namesUntil: noon,
      reportFrom: noon,
    },
    phase,
    step: 0,
    people: {
      [ada]: person(ada, { group: groupA, staysAt: red }),
      [ben]: person(ben, { group: groupA }),
      [chi]: person(chi, { group: groupA }),
      [daan]: person(daan, { group: groupA, device: false, staysAt: red }),
      [els]: person(els, { role: 'facilitator' }),
    },
    seatings: [
      { [red]: [ada, ben, daan], [blue]: [chi], [green]: [] },
      { [red]: [ada, chi, daan], [blue]: [ben], [green]: [] },
      { [red]: [ada, ben, daan], [blue]: [chi], [green]: [] },
    ],
    hosts: { [red]: ada },
    seen: {},
    calls: {},
    shows: {},
    uneven: [],
    harvestOpen: phase.kind === 'harvest' || phase.kind === 'plenary' || phase.kind === 'closed',
    ...(phase.kind !== 'draft' && phase.kind !== 'arrival' && { lastRound: 0 }),
    ...change,
  }
}

/** The same café, where no author is kept. */
export function anonymousCafe(phase: Phase, change: Partial<SharedSession> = {}): SharedSession {
  const cafe = smallCafe(phase, change)
  return { ...cafe, programme: { ...cafe.programme, anonymous: true } }
}

const timer = { running: true, endsAt: noon + 600_000 } as const

/** One of each phase; round 0 is the last that was opened, in each phase where one was. */
export const phases: { readonly [Kind in Phase['kind']]: Extract<Phase, { kind: Kind }> } = {
  draft: { kind: 'draft' },
  arrival: { kind: 'arrival', item: 0, timer },
  talk: { kind: 'talk', item: 2, timer },
  rotation: { kind: 'rotation', item: 3, to: 1 },
  round: { kind: 'round', item: 1, round: 0, timer },
  break: { kind: 'break', item: 2, timer },
  harvest: { kind: 'harvest', item: 5, timer },
  plenary: { kind: 'plenary', item: 6, timer },
  closed: { kind: 'closed', at: noon },
}

export const emptyPaper: OpenedPaper = { notes: [], cards: [] }

export function noteBy(author: PersonId | undefined, id: string, change: Partial<OpenedNote> = {}): OpenedNote {
  return {
    id: noteId(id),
    round: 0,
    text: `Briefje ${id}`,
    author,
    laidAt: noon,
    late: false,
    fromPaper: false,
    ...change,
  }
}

/** A change with its authors in plain sight where the seals would be: what is found in it, a seal has to hide. */
export function withBareAuthors(change: PaperChange): SealedPaperChange {
  if (change.kind !== 'lay-notes') return change
  const notes = change.notes.map(({ author, sealedAuthor: _sealedAuthor, ...words }) => {
    return { ...words, ...(author !== undefined && { sealedAuthor: `${author}` as SealedAuthor }) }
  })
  return { ...change, notes }
}

function person(id: PersonId, change: Partial<Person>): Person {
  return { id, role: 'participant', attendance: 'here', online: false, device: true, ...change }
}

function table(id: TableId, theme: ThemeId, group: GroupId, place: number): Table {
  return {
    id,
    name: `Tafel ${id}`,
    colour: tableColours[place] ?? 'blauw',
    shape: tableShapes[place] ?? 'cirkel',
    theme,
    group,
    kind: 'own-devices',
    chairs: 6,
  }
}
