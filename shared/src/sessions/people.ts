import type { GroupId, PersonId } from '../lib/id.ts'
import type { Person } from '../people/person.ts'
import type { PeopleCount } from '../programme/findings.ts'
import { hostedTable, isNobody, resolvePerson, type Session, type SharedSession } from './session.ts'

type People = SharedSession['people']

/** Someone of this session; nobody for an id that is unknown, was erased or has been merged into another. */
export function findPerson({ people }: SharedSession, id: PersonId): Person | undefined {
  // Browsers choose ids, so one may be the name of something that every object has.
  const person = Object.hasOwn(people, id) ? people[id] : undefined
  return person === undefined || isNobody(person) ? undefined : person
}

/** Someone who takes part, as `findPerson`; a facilitator is not one of them. */
export function findParticipant(session: SharedSession, id: PersonId): Person | undefined {
  const person = findPerson(session, id)
  return person?.role === 'participant' ? person : undefined
}

/** Everyone in a list of people. */
export function listPeople(people: People): readonly Person[] {
  return Object.values(people)
}

/** Every id that somebody had, the one that was kept first: two who turned out to be one are one. */
export function idsOf(people: People, person: PersonId): readonly PersonId[] {
  const merged = listPeople(people).filter(({ id }) => id !== person && resolvePerson(people, id)?.id === person)
  return [person, ...merged.map(({ id }) => id)]
}

/** Everyone who needs a seat: the participants who are here. */
export function peopleHere({ people }: SharedSession): readonly Person[] {
  return listPeople(people).filter(needsSeat)
}

/** Whether this is a participant who is here. */
export function needsSeat(person: Person): boolean {
  return person.role === 'participant' && person.attendance === 'here'
}

/** Counts who is expected or here, for the findings of a plan. */
export function countPeople(people: readonly Person[]): PeopleCount {
  const coming = people.filter(
    ({ role, attendance }) => role === 'participant' && (attendance === 'expected' || attendance === 'here'),
  )
  const groups: Partial<Record<GroupId, number>> = {}
  for (const { group } of coming) if (group !== undefined) groups[group] = (groups[group] ?? 0) + 1
  return { all: coming.length, groups, staying: coming.flatMap(({ staysAt }) => staysAt ?? []) }
}

/** The session with this person in it, new or as they are now. */
export function withPerson<Of extends Session>(session: Of, person: Person): Of {
  return { ...session, people: { ...session.people, [person.id]: person } }
}

/** The session in which this person is host of no table. */
export function withoutHost<Of extends SharedSession>(session: Of, person: PersonId): Of {
  const table = hostedTable(session, person)
  return table === undefined ? session : { ...session, hosts: without(session.hosts, table) }
}

/** A record less one of its entries. */
export function without<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  key: Key,
): Readonly<Record<Key, Value>> {
  const { [key]: _, ...rest } = record
  return rest as Readonly<Record<Key, Value>>
}
