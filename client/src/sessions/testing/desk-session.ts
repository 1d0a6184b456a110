import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { GroupId, Id, PersonId, SessionId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { Person, RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { Item, ItemKind, Programme } from '@tafelronde/shared/programme/programme.ts'
import { newSession } from '@tafelronde/shared/sessions/new-session.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'

export const noon: Instant = Date.UTC(2026, 4, 7, 10)

export const [ada, ben, chi, daan, els] = ['ada', 'ben', 'chi', 'daan', 'els'].map((id) => id as PersonId) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]
export const [blue, yellow, red] = ['blue', 'yellow', 'red'].map((id) => id as TableId) as [TableId, TableId, TableId]
export const group = 'a' as GroupId
export const theme = 'choices' as ThemeId

/** A small day: inloop, two rounds with a break between them, harvest; a table on own devices, one on paper, one empty. */
export function deskSession(changes: Partial<Session> = {}): Session {
  const people = Object.fromEntries([ada, ben, chi, daan, els].map((id) => [id, person(id)]))
  return {
    ...newSession('spring' as SessionId, programme, 'author-key'),
    people,
    seatings: [
      { [blue]: [ada, ben], [yellow]: [chi, daan, els], [red]: [] },
      { [blue]: [chi, daan, els], [yellow]: [ada, ben], [red]: [] },
    ],
    phase: { kind: 'round', item: 1, round: 0, timer: { running: true, endsAt: noon + 20 * MINUTE } },
    ...changes,
  }
}

export function person(id: PersonId, changes: Partial<Person> = {}): Person {
  return { id, role: 'participant', attendance: 'here', group, online: false, device: true, ...changes }
}

export function entry(id: PersonId, name: string, organisation = ''): RosterEntry {
  return { person: id, name, organisation, level: 'gemeente' }
}

function item(kind: ItemKind, minutes: number, place: number): Item {
  return { id: `${kind}-${place}` as Id<'item'>, kind, minutes }
}

function table(id: TableId, shape: Table['shape'], changes: Partial<Table> = {}): Table {
  return { id, name: id, colour: 'blauw', shape, theme, group, kind: 'own-devices', chairs: 6, ...changes }
}

const programme: Programme = {
  title: 'Spring café',
  startsAt: noon,
  timeZone: 'Europe/Amsterdam',
  place: '',
  community: '',
  ordinal: 1,
  focus: '',
  caseText: '',
  themes: [{ id: theme, title: 'Choices', question: 'What do we choose?' }],
  groups: [{ id: group, name: 'Group A', room: 'Hall 1' }],
  tables: [table(blue, 'cirkel'), table(yellow, 'driehoek', { kind: 'paper' }), table(red, 'vierkant')],
  items: [
    item('arrival', 10, 0),
    item('round', 20, 1),
    item('break', 15, 2),
    item('round', 20, 3),
    item('harvest', 30, 4),
  ],
  cardMinutes: 5,
  walkMinutes: 0,
  hosts: 'none',
  anonymous: false,
  online: false,
  nextStep: '',
  contact: '',
  wifi: '',
  namesUntil: noon,
  reportFrom: noon,
}
