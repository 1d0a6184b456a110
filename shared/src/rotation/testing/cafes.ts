import fc from 'fast-check'
import { type GroupId, type PersonId, type TableId, type ThemeId } from '../../lib/id.ts'
import { type PlanRequest } from '../plan-rotation.ts'
import { isOpen, isPresent, type PlannerPerson, type PlannerTable, readSeats, type Seating } from '../seating.ts'

export function makeTables(themes: readonly string[], group = 'A'): readonly PlannerTable[] {
  return themes.map((theme, number) => ({
    id: `${group}${number}` as TableId,
    theme: theme as ThemeId,
    group: group as GroupId,
  }))
}

/** People called Ada0, Ada1 … of one group, there from the first round to the last. */
export function makePeople(count: number, rounds: number, group = 'A', name = 'Ada'): readonly PlannerPerson[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `${name}${group}${number}` as PersonId,
    group: group as GroupId,
    from: 0,
    until: rounds,
  }))
}

/** Any café: 1 to 3 groups, hosts, latecomers, early leavers, organisations, themes met before. */
export const anyCafe: fc.Arbitrary<PlanRequest> = fc
  .record({
    rounds: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer(),
    groups: fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 3,
    }),
    people: fc.array(
      fc.record({
        group: fc.nat(),
        organisation: fc.option(fc.constantFrom('Ministerie', 'Gemeente', 'Bureau', 'Hogeschool'), { nil: undefined }),
        host: fc.option(fc.nat(), { nil: undefined, freq: 9 }),
        late: fc.option(fc.nat({ max: 5 }), { nil: undefined, freq: 5 }),
        early: fc.option(fc.nat({ max: 5 }), { nil: undefined, freq: 5 }),
        visited: fc.option(fc.constantFrom('0', '1'), { nil: undefined, freq: 9 }),
      }),
      { minLength: 1, maxLength: 120, size: 'max' },
    ),
  })
  .map(({ rounds, seed, groups, people }) => {
    const tables = groups.flatMap((themes, group) => makeTables(themes.map(String), 'ABC'.charAt(group)))
    return { rounds, seed, tables, people: people.map((drawn, number) => drawPerson(drawn, number, tables, rounds)) }
  })

interface Drawn {
  readonly group: number
  readonly organisation: string | undefined
  readonly host: number | undefined
  readonly late: number | undefined
  readonly early: number | undefined
  readonly visited: string | undefined
}

function drawPerson(drawn: Drawn, number: number, tables: readonly PlannerTable[], rounds: number): PlannerPerson {
  const groups = [...new Set(tables.map((table) => table.group))]
  const group = groups[drawn.group % groups.length] ?? ('A' as GroupId)
  const own = tables.filter((table) => table.group === group)
  const host = drawn.host === undefined ? undefined : own[drawn.host % own.length]
  const from = (drawn.late ?? 0) % rounds
  return {
    id: `Ben${number}` as PersonId,
    group,
    from,
    until: drawn.early === undefined ? rounds : from + 1 + (drawn.early % (rounds - from)),
    ...(drawn.organisation === undefined ? {} : { organisation: drawn.organisation }),
    ...(host === undefined ? {} : { staysAt: host.id }),
    ...(drawn.visited === undefined || from === 0 ? {} : { visited: [drawn.visited as ThemeId] }),
  }
}

/** What is wrong with where people sit from round `first` on, in words; written apart from the planner's own law. */
export function findFaults(request: PlanRequest, seatings: readonly Seating[], first = 0): readonly string[] {
  const faults: string[] = []
  const themeOf = new Map(request.tables.map((table) => [table.id, table.theme]))
  const seats = seatings.map(readSeats)
  if (seatings.length !== request.rounds) faults.push('not every round is seated')
  seatings.forEach((seating, round) => {
    const people = Object.values(seating).flat()
    if (new Set(people).size < people.length) faults.push(`round ${round}: someone sits twice`)
    const present = new Set(request.people.filter((person) => isPresent(person, round)).map((person) => person.id))
    if (people.some((person) => !present.has(person))) faults.push(`round ${round}: someone absent sits`)
    if (request.tables.some((table) => seating[table.id] === undefined))
      faults.push(`round ${round}: a table is missing`)
  })
  for (const person of request.people) {
    const visited = new Set<ThemeId | undefined>(person.visited)
    for (let round = person.from; round < Math.min(person.until, request.rounds); round += 1) {
      const open = request.tables.filter((table) => table.group === person.group && isOpen(table, round))
      const table = seats[round]?.get(person.id)
      const before = round > person.from ? seats[round - 1]?.get(person.id) : undefined
      const theme = table === undefined ? undefined : themeOf.get(table)
      const where = `${person.id} in round ${round}`
      if (table === undefined) {
        if (open.length > 0) faults.push(`${where}: no seat`)
      } else if (round >= first) {
        if (open.every((other) => other.id !== table)) faults.push(`${where}: not a table of the group`)
        if (open.some((other) => other.id === person.staysAt)) {
          if (table !== person.staysAt) faults.push(`${where}: does not stay`)
        } else {
          if (visited.has(theme) && open.some((other) => !visited.has(other.theme))) faults.push(`${where}: same theme`)
          if (table === before && open.length > 1) faults.push(`${where}: same table`)
        }
      }
      if (theme !== undefined) visited.add(theme)
    }
  }
  return faults
}

/** How often any two people sit together, added up over pairs that meet more than once. */
export function countRepeats(seatings: readonly Seating[]): number {
  const met = new Map<string, number>()
  for (const people of seatings.flatMap((seating) => Object.values(seating))) {
    for (const person of people) {
      for (const other of people) {
        if (person < other) met.set(`${person} ${other}`, (met.get(`${person} ${other}`) ?? 0) + 1)
      }
    }
  }
  return [...met.values()].reduce((sum, times) => sum + times - 1, 0)
}
