import type { PersonId, TableId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { sameValue } from '../lib/same-value.ts'
import type { Apart, ExpectedPerson, Person } from '../people/person.ts'
import { groupOf, type Programme, rotationOf, tableOf } from '../programme/programme.ts'
import { isTooManyApart, pairsIn, withApart } from './apart.ts'
import type { Asked, Moment, Stepped } from './moment.ts'
import { listPeople } from './people.ts'
import { replanLater } from './seats.ts'
import type { Session } from './session.ts'
import { firstPlaceAhead } from './step-clock.ts'

/**
 * In draft everything may change. Once people have arrived only wordings and the minutes of what is to come: who
 * sits where, and what people were promised, rests on the rest.
 */
export function changeProgramme(session: Session, { programme }: Asked<'change-programme'>, moment: Moment): Stepped {
  if (hasDoubleIds(programme)) return refuse('invalid-request')
  if (session.phase.kind === 'draft') return accept(changeDraft(session, programme, moment))
  if (!sameValue(foundation(session.programme), foundation(programme))) return refuse('not-in-this-phase')
  if (programme.namesUntil > session.programme.namesUntil) return refuse('not-in-this-phase')
  const ahead = firstPlaceAhead(session)
  const isPastAsWas = programme.items.every(
    ({ minutes }, place) => place >= ahead || minutes === session.programme.items[place]?.minutes,
  )
  if (!isPastAsWas) return refuse('not-in-this-phase')
  const changed = { ...session, programme }
  const isSameRoom = sameValue(session.programme.tables, programme.tables)
  return accept(isSameRoom ? changed : replanLater(changed, moment.origins))
}

/** The organiser's list replaces the one before; who is here or has been is never touched by it. */
export function expectPeople(session: Session, { people: list }: Asked<'expect-people'>, moment: Moment): Stepped {
  const { programme, phase } = session
  if (phase.kind === 'closed') return refuse('session-closed')
  if (new Set(list.map(({ person }) => person)).size < list.length) return refuse('id-in-use')
  if (list.some(({ person }) => session.people[person]?.role === 'facilitator')) return refuse('id-in-use')
  const tables = list.flatMap(({ staysAt, host }) => [staysAt ?? [], host ?? []].flat())
  if (tables.some((table) => tableOf(programme, table) === undefined)) return refuse('unknown-table')
  if (list.some(({ group }) => group !== undefined && groupOf(programme, group) === undefined)) {
    return refuse('invalid-request')
  }
  const hosted = list.flatMap(({ host, cancelled }) => (host === undefined || cancelled ? [] : [host]))
  if (new Set(hosted).size < hosted.length) return refuse('already-seated')

  const stay = listPeople(session.people).filter(hasCome)
  const coming = list.filter(({ person }) => !stay.some(({ id }) => id === person))
  const people = Object.fromEntries([
    ...stay.map((person) => [person.id, person] as const),
    ...coming.map((expected) => [expected.person, expect(programme, expected)] as const),
  ])
  const listed = { ...session, people, hosts: nameHosts(session, stay, coming) }
  const apart = keepApart(listed, stay, list)
  if (isTooManyApart(apart)) return refuse('too-many')
  // Seats that were made on the desk ahead of the day follow the list.
  return accept(replanLater(keepGroups(session, withApart(listed, apart)), moment.origins))
}

/** Whom the list gives no group keeps the one that a seating made before gave. */
function keepGroups(before: Session, listed: Session): Session {
  if (before.made === undefined) return listed
  const people = Object.fromEntries(
    listPeople(listed.people).map((person): [PersonId, Person] => {
      const group = person.group ?? before.people[person.id]?.group
      return [person.id, { ...person, ...(group !== undefined && { group }) }]
    }),
  )
  return { ...listed, people }
}

/** Of two who have both come the desk decides; of everyone else the list does. */
function keepApart(session: Session, stay: readonly Person[], list: readonly ExpectedPerson[]): readonly Apart[] {
  const come = new Set<PersonId>(stay.map(({ id }) => id))
  const haveCome = (pair: Apart) => pair.every((id) => come.has(id))
  return [...(session.apart ?? []).filter(haveCome), ...pairsIn(session, list).filter((pair) => !haveCome(pair))]
}

/** Whoever the list can no longer change: here, gone, merged, erased, or leading the day. */
function hasCome({ attendance, role, erased }: Person): boolean {
  return role === 'facilitator' || erased === true || (attendance !== 'expected' && attendance !== 'cancelled')
}

function expect(programme: Programme, expected: ExpectedPerson): Person {
  const { person: id, online, device, cancelled, staysAt, until, host } = expected
  const group = tableOf(programme, host ?? staysAt)?.group ?? expected.group
  return {
    id,
    role: 'participant',
    attendance: cancelled ? 'cancelled' : 'expected',
    online,
    device,
    ...(group !== undefined && { group }),
    ...(staysAt !== undefined && { staysAt }),
    ...(until !== undefined && { until }),
  }
}

/** Hosts who have come keep their table; the list names the others. */
function nameHosts(session: Session, stay: readonly Person[], coming: readonly ExpectedPerson[]): Session['hosts'] {
  const come = new Set<PersonId>(stay.map(({ id }) => id))
  const hosts: Record<TableId, PersonId> = Object.fromEntries(
    Object.entries(session.hosts).filter(([, host]) => come.has(host)),
  )
  for (const { person, host, cancelled } of coming) {
    if (host !== undefined && !cancelled) hosts[host] ??= person
  }
  return hosts
}

function hasDoubleIds({ themes, groups, tables, items }: Programme): boolean {
  return [themes, groups, tables, items].some((list) => new Set(list.map(({ id }) => id)).size < list.length)
}

/** What a running day rests on. */
function foundation(programme: Programme) {
  const { themes, groups, tables, items, anonymous } = programme
  return {
    rotation: rotationOf(programme),
    themes: themes.map(({ id }) => id),
    groups: groups.map(({ id }) => id),
    tables: tables.map(({ id, theme, group }) => ({ id, theme, group })),
    items: items.map(({ id, kind }) => ({ id, kind })),
    anonymous,
  }
}

/** A seating made ahead of the day lasts while rooms and rounds are as they were. */
function changeDraft(session: Session, programme: Programme, { origins }: Moment): Session {
  if (session.made === undefined) return forgetWhatIsGone(session, programme)
  if (!sameValue(foundation(session.programme), foundation(programme))) return forgetWhatIsGone(session, programme)
  const changed = { ...session, programme }
  return sameValue(session.programme.tables, programme.tables) ? changed : replanLater(changed, origins)
}

/** A new plan may have lost tables and groups that people were promised, and no seating made for the old one holds. */
function forgetWhatIsGone(session: Session, programme: Programme): Session {
  const { made: _, given: __, preferEven: ___, deeds: ____, closedTables: _____, ...kept } = session
  const people = Object.fromEntries(
    listPeople(session.people).map((person): [PersonId, Person] => {
      const { group, staysAt, ...rest } = person
      return [
        person.id,
        {
          ...rest,
          ...(group !== undefined && groupOf(programme, group) !== undefined && { group }),
          ...(staysAt !== undefined && tableOf(programme, staysAt) !== undefined && { staysAt }),
        },
      ]
    }),
  )
  const hosts = Object.fromEntries(
    Object.entries(session.hosts).filter(([table]) => tableOf(programme, table) !== undefined),
  )
  return { ...kept, programme, people, hosts, uneven: [] }
}
