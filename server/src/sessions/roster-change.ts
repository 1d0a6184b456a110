import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson, RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import type { Roster as RosterStore } from '../storage/roster.ts'
import type { Write } from '../storage/write.ts'

/** Names and organisations by person, in the order in which they came. */
export type Roster = ReadonlyMap<PersonId, RosterEntry>

/** Whether a command would bring a name, or what goes with the names: who must not sit together. */
export function bringsName(command: SessionCommand): boolean {
  switch (command.kind) {
    case 'add-person':
      return true
    case 'change-person':
      return command.name !== undefined || command.apart !== undefined
    case 'expect-people':
      return command.people.length > 0
    default:
      return false
  }
}

/** The roster after a command: the names in it go here and nowhere else. `after` is the session it led to. */
export function changeRoster(command: SessionCommand, after: Session, roster: Roster): Roster {
  switch (command.kind) {
    case 'add-person': {
      const { person, name, organisation, level } = command
      return new Map(roster).set(person, { person, name, organisation, level })
    }
    case 'change-person': {
      const former = roster.get(command.person)
      if (former === undefined) return roster
      const { name = former.name, organisation = former.organisation, level = former.level } = command
      if (name === former.name && organisation === former.organisation && level === former.level) return roster
      return new Map(roster).set(command.person, { person: command.person, name, organisation, level })
    }
    case 'expect-people':
      return expectPeople(command.people, after, roster)
    case 'merge-people': {
      const rest = new Map(roster)
      rest.delete(command.drop)
      return rest
    }
    default:
      return roster
  }
}

/** The new list's names; those who are no longer in the session are no longer in the roster. */
function expectPeople(people: readonly ExpectedPerson[], after: Session, roster: Roster): Roster {
  const next = new Map<PersonId, RosterEntry>()
  for (const [person, entry] of roster) if (after.people[person] !== undefined) next.set(person, entry)
  for (const { person, name, organisation, level } of people) {
    const expected = after.people[person]?.attendance
    if (expected === 'expected' || expected === 'cancelled') next.set(person, { person, name, organisation, level })
  }
  return next
}

/** What makes the stored roster the new one. */
export function rosterWrites(store: RosterStore, session: SessionId, before: Roster, after: Roster): readonly Write[] {
  if (before === after) return []
  const writes: Write[] = []
  for (const [person] of before) if (!after.has(person)) writes.push(store.removing(session, person))
  for (const [person, entry] of after) {
    const former = before.get(person)
    if (former === undefined) writes.push(store.adding(session, entry))
    else if (!sameEntry(former, entry)) writes.push(store.changing(session, entry))
  }
  return writes
}

function sameEntry(a: RosterEntry, b: RosterEntry): boolean {
  return a.name === b.name && a.organisation === b.organisation && a.level === b.level
}
