import { compareText } from '../lib/compare-text.ts'
import type { TableId } from '../lib/id.ts'
import type { Level, Person } from '../people/person.ts'
import { rotationOf } from '../programme/programme.ts'
import type { Origins } from './moment.ts'
import { peopleToSeat } from './seat-instance.ts'
import { hostedTable, type Session } from './session.ts'

/**
 * For talks by two: somebody who stays at each table where nobody was named, as long as at least as many go round. Those
 * of the kind of organisation that stays elsewhere come first, or else residents, so that two sides meet.
 */
export function nameStaying(session: Session, origins: Origins): Session {
  if (rotationOf(session.programme) !== 'pairs') return session
  const everyone = peopleToSeat(session)
  let people = session.people
  for (const { id: group } of session.programme.groups) {
    const members = everyone.filter((person) => person.group === group)
    const staying = members.filter((person) => tableOfStaying(session, person) !== undefined)
    const taken = new Set(staying.map((person) => tableOfStaying(session, person)))
    const tables = session.programme.tables.filter((table) => table.group === group && !taken.has(table.id))
    const wanted = Math.min(tables.length, Math.floor(members.length / 2) - staying.length)
    const level = usualLevel(staying, origins)
    const levelOf = (person: Person) => origins.get(person.id)?.level
    const candidates = members
      .filter((person) => !staying.includes(person))
      .toSorted((a, b) => rank(levelOf(a), level) - rank(levelOf(b), level) || compareText(a.id, b.id))
    for (const [at, person] of candidates.slice(0, Math.max(0, wanted)).entries()) {
      const table = tables[at]
      if (table !== undefined) people = { ...people, [person.id]: { ...person, staysAt: table.id } }
    }
  }
  return people === session.people ? session : { ...session, people }
}

function tableOfStaying(session: Session, person: Person): TableId | undefined {
  return hostedTable(session, person.id) ?? person.staysAt
}

/** The kind of organisation that most of those who stay are of; residents where nobody stays. */
function usualLevel(staying: readonly Person[], origins: Origins): Level {
  const levels = staying.flatMap(({ id }) => origins.get(id)?.level ?? [])
  const count = (level: Level) => levels.filter((other) => other === level).length
  return levels.toSorted((a, b) => count(b) - count(a))[0] ?? 'inwoner'
}

function rank(level: Level | undefined, wanted: Level): number {
  return level === wanted ? 0 : 1
}
