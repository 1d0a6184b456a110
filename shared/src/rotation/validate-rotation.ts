import { type Cafe, tablesAllowed } from './cafe.ts'
import type { RotationInstance } from './instance.ts'
import { readCafe } from './read-cafe.ts'

/** What makes a plan impossible, or an instance no instance; `people` and `tables` are the ids it is about. */
export interface RotationFinding {
  readonly rule:
    | 'duplicate-id'
    | 'unknown-id'
    | 'no-table'
    | 'too-few-seats'
    | 'too-many-seats'
    | 'theme-share'
    | 'contradicting-pins'
    | 'apart-pinned-together'
    | 'too-many-pinned'
    | 'must-visit'
  readonly round?: number
  readonly people?: readonly string[]
  readonly tables?: readonly string[]
  readonly themes?: readonly string[]
  /** The smallest changes that would make room. */
  readonly relax: readonly string[]
  /** One plain sentence. */
  readonly says: string
}

/**
 * Looks for what no plan can get round: ids twice or unknown, too few seats, a theme with too large a share of the
 * tables, pins that contradict each other. Nothing found does not prove that there is a plan. `cafe` is the instance,
 * where it was read before.
 */
export function validateRotation(instance: RotationInstance, cafe = readCafe(instance)): readonly RotationFinding[] {
  const malformed = findMalformed(instance)
  if (malformed.length > 0) return malformed
  return [
    ...findSeats(cafe),
    ...findShares(cafe),
    ...findContradictions(cafe),
    ...findTogether(cafe),
    ...findCrowds(cafe),
    ...findMissed(cafe),
  ]
}

/** What is wrong with the ids of an instance, so that nothing can be planned with it. */
export function findMalformed(instance: RotationInstance): readonly RotationFinding[] {
  return [...findDuplicates(instance), ...findUnknown(instance)]
}

function findDuplicates({ tables, participants }: RotationInstance): readonly RotationFinding[] {
  const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))]
  const people = twice(participants.map(({ id }) => id))
  const doubled = twice(tables.map(({ id }) => id))
  if (people.length + doubled.length === 0) return []
  const says = `These ids are there more than once: ${[...people, ...doubled].join(', ')}.`
  return [{ rule: 'duplicate-id', people, tables: doubled, relax: [], says }]
}

function findUnknown(instance: RotationInstance): readonly RotationFinding[] {
  const { constraints = {}, hosts = [] } = instance
  const people = new Set(instance.participants.map(({ id }) => id))
  const tables = new Set(instance.tables.map(({ id }) => id))
  const themes = new Set(instance.tables.map(({ theme }) => theme))
  const named = [...hosts, ...(constraints.pins ?? []), ...(constraints.forbid ?? []), ...(constraints.mustVisit ?? [])]
  const unknown = new Set<string>()
  for (const one of named) {
    if (!people.has(one.participant)) unknown.add(one.participant)
    if ('table' in one && one.table !== undefined && !tables.has(one.table)) unknown.add(one.table)
    if ('theme' in one && one.theme !== undefined && !themes.has(one.theme)) unknown.add(one.theme)
  }
  for (const id of (constraints.apart ?? []).flat()) if (!people.has(id)) unknown.add(id)
  if (unknown.size === 0) return []
  return [
    { rule: 'unknown-id', relax: [], says: `These ids stand for nobody and nothing: ${[...unknown].join(', ')}.` },
  ]
}

function findSeats(cafe: Cafe): readonly RotationFinding[] {
  const findings: RotationFinding[] = []
  for (let round = cafe.now; round < cafe.rounds; round += 1) {
    for (const { people, tables } of cafe.classes[round]!) {
      const ids = tables.map((table) => cafe.instance.tables[table]!.id)
      const sum = (sizes: Int32Array) => tables.reduce((all, table) => all + sizes[round * cafe.tables + table]!, 0)
      const [least, most] = [sum(cafe.least), sum(cafe.most)]
      if (people > 0 && tables.length === 0) {
        const says = `In round ${round} there are ${people} people and no open table.`
        findings.push({ rule: 'no-table', round, tables: ids, relax: ['open a table'], says })
      } else if (people > most) {
        const says = `In round ${round} there are ${people} people and ${most} seats.`
        findings.push({ rule: 'too-few-seats', round, tables: ids, relax: [`${people - most} seats more`], says })
      } else if (people < least) {
        const says = `In round ${round} the tables want ${least} people at least, and there are ${people}.`
        findings.push({
          rule: 'too-many-seats',
          round,
          tables: ids,
          relax: ['close a table', 'let tables be smaller'],
          says,
        })
      }
    }
  }
  return findings
}

/** With even sizes everyone can only be everywhere if no theme has more than its share of the tables. */
function findShares(cafe: Cafe): readonly RotationFinding[] {
  const { rounds, rules, now, instance } = cafe
  if (!rules.themes || now > 0 || !cafe.isEven) return []
  const first = cafe.classes[0] ?? []
  const isSteady = cafe.classes.every((ofRound) =>
    ofRound.every(
      ({ people, tables }, group) => people === first[group]?.people && tables.length === first[group]?.tables.length,
    ),
  )
  // Hosts stay, and who is pinned or banned may have to come twice: nothing is proven for them.
  if (!isSteady || (instance.hosts?.length ?? 0) > 0 || cafe.isSpecial.includes(1)) return []
  return first.flatMap(({ people, tables }) => {
    const byTheme = Map.groupBy(tables, (table) => cafe.themeOf[table]!)
    const visits = Math.min(rounds, byTheme.size)
    return [...byTheme].flatMap(([theme, ofTheme]): readonly RotationFinding[] => {
      // So many seats are taken at its tables at least, over the first rounds; nobody may take two of them.
      const seats = visits * ofTheme.length * Math.floor(people / tables.length)
      if (seats <= people) return []
      const name = cafe.themes[theme]!
      const says = `The theme ${name} has ${ofTheme.length} of ${tables.length} tables: with even tables somebody would be there twice in ${visits} rounds.`
      const relax = [`give ${name} a table less`, 'a round less', 'let tables differ in size']
      return [
        {
          rule: 'theme-share',
          themes: [name],
          tables: ofTheme.map((table) => instance.tables[table]!.id),
          relax,
          says,
        },
      ]
    })
  })
}

function findContradictions(cafe: Cafe): readonly RotationFinding[] {
  const findings: RotationFinding[] = []
  for (let seat = cafe.now * cafe.people; seat < cafe.rounds * cafe.people; seat += 1) {
    if (cafe.isPresent[seat] !== 1 || tablesAllowed(cafe, seat).length > 0) continue
    const [round, person] = [Math.floor(seat / cafe.people), seat % cafe.people]
    if (cafe.classes[round]![cafe.groupOf[person]!]?.tables.length === 0) continue
    const { id } = cafe.instance.participants[person]!
    const says = `In round ${round} no table is left for ${id}: what is pinned and what is forbidden contradict each other.`
    findings.push({
      rule: 'contradicting-pins',
      round,
      people: [id],
      relax: [`take away a pin or a ban of ${id}`],
      says,
    })
  }
  return findings
}

function findTogether(cafe: Cafe): readonly RotationFinding[] {
  return cafe.apart.flatMap(([one, other]) => {
    for (let round = cafe.now; round < cafe.rounds; round += 1) {
      const [here, there] = [round * cafe.people + one, round * cafe.people + other]
      if (cafe.isPresent[here] !== 1 || cafe.isPresent[there] !== 1) continue
      const [mine, theirs] = [tablesAllowed(cafe, here), tablesAllowed(cafe, there)]
      if (mine.length !== 1 || theirs.length !== 1 || mine[0] !== theirs[0]) continue
      const people = [cafe.instance.participants[one]!.id, cafe.instance.participants[other]!.id]
      const says = `${people.join(' and ')} are to sit apart, and in round ${round} both can only sit at the same table.`
      return [
        {
          rule: 'apart-pinned-together',
          round,
          people,
          relax: [`let ${people.join(' and ')} sit together`, 'take away a pin'],
          says,
        },
      ] as const
    }
    return []
  })
}

function findCrowds(cafe: Cafe): readonly RotationFinding[] {
  const findings: RotationFinding[] = []
  for (let round = cafe.now; round < cafe.rounds; round += 1) {
    const only = new Map<number, string[]>()
    for (let person = 0; person < cafe.people; person += 1) {
      const seat = round * cafe.people + person
      const tables = cafe.isPresent[seat] === 1 ? tablesAllowed(cafe, seat) : []
      const [table] = tables
      if (table === undefined || tables.length > 1) continue
      only.set(table, [...(only.get(table) ?? []), cafe.instance.participants[person]!.id])
    }
    for (const [table, people] of only) {
      const most = cafe.most[round * cafe.tables + table]!
      if (people.length <= most) continue
      const { id } = cafe.instance.tables[table]!
      const says = `In round ${round} ${people.length} people can only sit at ${id}, which takes ${most}.`
      findings.push({
        rule: 'too-many-pinned',
        round,
        people,
        tables: [id],
        relax: [`take away ${people.length - most} of the pins`],
        says,
      })
    }
  }
  return findings
}

/** Somebody who must visit a theme and can be there in no round, or must visit more of them than there are rounds. */
function findMissed(cafe: Cafe): readonly RotationFinding[] {
  const byPerson = Map.groupBy(cafe.mustVisit, ([person]) => person)
  return [...byPerson].flatMap(([person, wishes]): readonly RotationFinding[] => {
    const { id } = cafe.instance.participants[person]!
    const been = new Set<number>()
    const rounds: (readonly number[])[] = []
    for (let round = 0; round < cafe.rounds; round += 1) {
      const seat = round * cafe.people + person
      if (round < cafe.now) been.add(cafe.themeOf[cafe.past[seat]!] ?? -1)
      else if (cafe.isPresent[seat] === 1) rounds.push(tablesAllowed(cafe, seat).map((table) => cafe.themeOf[table]!))
    }
    const open = [...new Set(wishes.map(([, theme]) => theme))].filter((theme) => !been.has(theme))
    if (mostMatched(open, rounds) === open.length) return []
    const themes = open.map((theme) => cafe.themes[theme]!)
    const says = `${id} cannot visit ${themes.join(', ')} in the rounds that are left.`
    return [{ rule: 'must-visit', people: [id], themes, relax: [`let ${id} miss one of them`], says }]
  })
}

/** How many of these themes can each have a round of its own (Kuhn, 1955). */
function mostMatched(themes: readonly number[], rounds: readonly (readonly number[])[]): number {
  const takenBy = rounds.map(() => -1)
  const seek = (theme: number, seen: Set<number>): boolean => {
    for (const [round, open] of rounds.entries()) {
      if (seen.has(round) || !open.includes(themes[theme]!)) continue
      seen.add(round)
      if (takenBy[round]! < 0 || seek(takenBy[round]!, seen)) {
        takenBy[round] = theme
        return true
      }
    }
    return false
  }
  return themes.filter((_, theme) => seek(theme, new Set())).length
}
