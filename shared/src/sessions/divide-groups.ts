import { compareText } from '../lib/compare-text.ts'
import type { GroupId } from '../lib/id.ts'
import type { Person } from '../people/person.ts'
import { type Programme, tableOf } from '../programme/programme.ts'
import { organisationOf, type Origins } from './moment.ts'
import { peopleToSeat } from './seat-instance.ts'
import { hostedTable, type Session } from './session.ts'

/** Gives everyone here who has none a group: groups stay even, colleagues are spread over them. */
export function divideGroups(session: Session, origins: Origins): Session {
  const nameOf = ({ id }: Person) => organisationOf(origins, id) ?? ''
  const toDivide = peopleToSeat(session)
    .filter(({ group }) => group === undefined)
    // Whoever can only go to some groups goes first; colleagues go one after another, so that they alternate.
    .toSorted(
      (a, b) =>
        freedom(session, a) - freedom(session, b) || compareText(nameOf(a), nameOf(b)) || compareText(a.id, b.id),
    )
  let people = session.people
  for (const person of toDivide) {
    const group = pickGroup({ ...session, people }, person, origins)
    if (group !== undefined) people = { ...people, [person.id]: { ...person, group } }
  }
  return people === session.people ? session : { ...session, people }
}

/** The group for someone who has none: that of the table one stays at, or the smallest that fits. */
export function pickGroup(session: Session, person: Person, origins: Origins): GroupId | undefined {
  const groups = fittingGroups(session, person)
  const here = peopleToSeat(session)
  const organisation = organisationOf(origins, person.id)
  const size = (group: GroupId) => here.filter((other) => other.group === group).length
  const colleagues = (group: GroupId) =>
    here.filter(
      (other) =>
        other.group === group && organisation !== undefined && organisationOf(origins, other.id) === organisation,
    ).length
  return groups.toSorted((a, b) => size(a) - size(b) || colleagues(a) - colleagues(b))[0]
}

function fittingGroups(session: Session, person: Person): readonly GroupId[] {
  const { programme } = session
  const stays = tableOf(programme, hostedTable(session, person.id) ?? person.staysAt)
  if (stays !== undefined) return [stays.group]
  const seated = groupsWithTable(programme, () => true)
  const reachable = person.online ? groupsWithTable(programme, ({ video }) => video !== undefined) : []
  return reachable.length > 0 ? reachable : seated
}

function groupsWithTable(
  { groups, tables }: Programme,
  fits: (table: Programme['tables'][number]) => boolean,
): readonly GroupId[] {
  return groups.flatMap(({ id }) => (tables.some((table) => table.group === id && fits(table)) ? [id] : []))
}

function freedom(session: Session, person: Person): number {
  return fittingGroups(session, person).length
}
