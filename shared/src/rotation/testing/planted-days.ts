import fc from 'fast-check'
import type { RotationInstance, SeatPlan } from '../instance.ts'
import { pick, type Random, seedRandom } from '../random.ts'
import { type CafeSize, keptBy, plantCafe, type PlantedCafe } from './planted-cafes.ts'

type Table = RotationInstance['tables'][number]
type Person = RotationInstance['participants'][number]
type Host = NonNullable<RotationInstance['hosts']>[number]

/**
 * Cafés of every kind that have a plan, since they were made around one: up to so many people, tables and rounds; with
 * even tables or tables of their own size, before the day and while it goes on.
 */
export function plantedCafes(most: CafeSize): fc.Arbitrary<PlantedCafe> {
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 31 }),
      tables: fc.integer({ min: 1, max: most.tables }),
      people: fc.integer({ min: 1, max: most.people }),
      rounds: fc.integer({ min: 1, max: most.rounds }),
      plant: fc.constantFrom(plantCafe, plantWalk),
      isChanged: fc.boolean(),
    })
    .map(({ seed, plant, isChanged, ...size }) => {
      const random = seedRandom(seed)
      const planted = plant(size, random)
      return isChanged ? plantChanges(planted, random) : planted
    })
}

/**
 * A café around a plan in which everybody walks by chance: tables and people that are there for a part of the day, hosts
 * who take turns, closed groups, tables of unlike size. The plan keeps the rules; sizes are what came of it.
 */
export function plantWalk({ tables: count, people, rounds }: CafeSize, random: Random): PlantedCafe {
  const groups = count > 3 && random() < 0.2 ? ['red', 'blue'] : [undefined]
  const themes = 1 + pick(random, count)
  const tables = Array.from({ length: count }, (_, at): Table => ({
    id: `t${at}`,
    theme: `theme ${pick(random, themes)}`,
    ...inGroup(groups[at % groups.length]),
    // The first of each group is open all day, so that there is always somewhere to go.
    ...(at >= groups.length && partOf(rounds, random, 0.15)),
  }))
  const participants = Array.from({ length: people }, (_, at): Person => ({
    id: `p${at}`,
    attrs: { org: `o${pick(random, 1 + people / 4)}`, level: `l${pick(random, 4)}` },
    ...inGroup(groups[at % groups.length]),
    ...partOf(rounds, random, 0.12),
  }))
  const hosts = hostsOf({ tables, participants, rounds }, random)
  const rules = { themes: random() < 0.9, move: random() < 0.9 }
  const planned = walk({ tables, participants, hosts, rounds }, random)
  const isHost = new Set(hosts.map(({ participant }) => participant))
  const movers = planned.flatMap((_route, at) => (isHost.has(participants[at]!.id) ? [] : [at]))
  const sized = sizedBy(planned, { tables, participants, rounds }, random)
  const instance: RotationInstance = {
    id: 'walked',
    ...sized,
    rounds,
    rules,
    participants,
    hosts,
    constraints: constraintsOf(planned, { participants, tables, rounds, movers }, random),
    mix: [{ attr: 'org', weight: 2 }, { attr: 'level' }],
  }
  return { instance, plan: planOf(planned, { tables, participants, rounds }) }
}

/**
 * The same café on a day that goes on, after what people were told has become impossible: some have left and some came
 * in, a table was closed, and the rest were told something else than they can keep.
 */
export function plantChanges({ instance, plan }: PlantedCafe, random: Random): PlantedCafe {
  const { rounds, tables, participants } = instance
  if (rounds < 2) return { instance, plan }
  const now = 1 + pick(random, rounds - 1)
  const twin = tables[pick(random, tables.length)]!
  const closed: Table = { ...twin, id: 'closed', from: 0, to: now }
  const gone = Array.from({ length: pick(random, 1 + participants.length / 6) }, (_, at): Person => ({
    ...participants[pick(random, participants.length)]!,
    id: `gone ${at}`,
    from: 0,
    to: now,
  }))
  const announced = plan.rounds.map((row) => {
    const told = Object.entries(row ?? {}).map(([table, sitting]): [string, string[]] => {
      return [table, sitting.filter(() => random() < 0.95)]
    })
    // Told together, and now apart: a part of one table's people were to sit at the table that is closed.
    const [, from] = told[pick(random, told.length)]!
    told.push([closed.id, from.splice(0, pick(random, from.length + 1))])
    for (const { id } of gone) told[pick(random, told.length)]![1].push(id)
    for (let swap = pick(random, 6); swap > 0; swap -= 1) {
      const moved = told[pick(random, told.length)]![1].pop()
      if (moved !== undefined) told[pick(random, told.length)]![1].push(moved)
    }
    return Object.fromEntries(told)
  })
  const past = plan.rounds.slice(0, now).map((row) => {
    const sat = Object.fromEntries(Object.entries(row ?? {}).map(([table, sitting]) => [table, [...sitting]]))
    // Of one theme, so that who was at the table that is closed has been where the plan says.
    const there = sat[twin.id] ?? []
    sat[closed.id] = [...there.splice(0, pick(random, there.length + 1)), ...gone.map(({ id }) => id)]
    return sat
  })
  return {
    instance: {
      ...instance,
      id: `${instance.id}, changed`,
      tables: [...tables, closed],
      participants: [...participants, ...gone],
      live: { now, past, announced },
    },
    plan: { rounds: plan.rounds.map((row, round) => (round < now ? past[round]! : row)) },
  }
}

function inGroup(group: string | undefined): { readonly group?: string } {
  return group === undefined ? {} : { group }
}

/** Now and then a part of the day: at least one round, from or until some round. */
function partOf(rounds: number, random: Random, chance: number): { readonly from?: number; readonly to?: number } {
  if (rounds < 2 || random() >= chance) return {}
  const turn = 1 + pick(random, rounds - 1)
  return random() < 0.5 ? { from: turn } : { to: turn }
}

interface Day {
  readonly tables: Table[]
  readonly participants: Person[]
  readonly rounds: number
}

/** At some tables a host, two at once, or two who take turns. */
function hostsOf({ tables, participants, rounds }: Day, random: Random): Host[] {
  if (random() < 0.4) return []
  const left = participants.filter(({ from, to }) => from === undefined && to === undefined)
  return tables.flatMap((table): Host[] => {
    const at = left.findIndex(({ group }) => group === table.group)
    const isEarly = left.length <= participants.length / 2
    if (at < 0 || isEarly || random() < 0.3) return []
    const [first] = left.splice(at, 1)
    const host: Host = { participant: first!.id, table: table.id }
    const next = left.findIndex(({ group }) => group === table.group)
    if (next < 0 || random() < 0.7) return [host]
    const [second] = left.splice(next, 1)
    if (random() < 0.5 || rounds < 2) return [host, { participant: second!.id, table: table.id }]
    const turn = 1 + pick(random, rounds - 1)
    return [
      { ...host, to: turn },
      { participant: second!.id, table: table.id, from: turn },
    ]
  })
}

/** Everybody's tables, -1 where somebody is not there: a new theme while there is one, and never the same table twice. */
function walk({ tables, participants, hosts, rounds }: Day & { readonly hosts: readonly Host[] }, random: Random) {
  return participants.map((person) => {
    const route: number[] = []
    const visited = new Set<string>()
    for (let round = 0; round < rounds; round += 1) {
      const table = isThere(person, round) ? nextOf(person, round, route) : -1
      route.push(table)
      if (table >= 0) visited.add(tables[table]!.theme)
    }
    return route

    function nextOf({ id, group }: Person, round: number, sofar: readonly number[]): number {
      const hosted = hosts.find((host) => host.participant === id && isThere(host, round))
      const own = tables.findIndex((table) => table.id === hosted?.table && isThere(table, round))
      if (own >= 0) return own
      const open = [...tables.keys()].filter((at) => isThere(tables[at]!, round) && tables[at]!.group === group)
      const fresh = open.filter((at) => !visited.has(tables[at]!.theme))
      const other = open.filter((at) => at !== sofar.at(-1))
      const wanted = fresh.length > 0 ? fresh : other.length > 0 ? other : open
      return wanted[pick(random, wanted.length)]!
    }
  })
}

function isThere({ from = 0, to = Infinity }: { from?: number | undefined; to?: number | undefined }, round: number) {
  return round >= from && round < to
}

/** Seats between the fewest and the most that the plan puts at each table, tight or with some room. */
function sizedBy(planned: readonly (readonly number[])[], { tables, rounds }: Day, random: Random) {
  const room = pick(random, 3)
  return {
    balance: 'seats' as const,
    tables: tables.map((table, at): Table => {
      const sizes = Array.from({ length: rounds }, (_, round) => round)
        .filter((round) => isThere(table, round))
        .map((round) => planned.filter((route) => route[round] === at).length)
      return { ...table, min: Math.max(0, Math.min(...sizes) - room), max: Math.max(...sizes) + room }
    }),
  }
}

/** Those of every café, and bans from one round or from a theme. */
function constraintsOf(
  planned: readonly (readonly number[])[],
  made: Day & { readonly movers: readonly number[] },
  random: Random,
): NonNullable<RotationInstance['constraints']> {
  const { participants, tables, rounds, movers } = made
  if (movers.length === 0) return {}
  const kept = keptBy(planned, made, random)
  const bans = Array.from({ length: Math.floor(movers.length * 0.2 * random()) }, () => {
    const person = movers[pick(random, movers.length)]!
    const participant = participants[person]!.id
    const { id: table, theme } = tables[pick(random, tables.length)]!
    const round = pick(random, rounds)
    const isForRound = random() < 0.5
    const isTaken = planned[person]!.some((taken, at) => {
      return isForRound ? at === round && tables[taken]?.id === table : tables[taken]?.theme === theme
    })
    if (isTaken) return []
    return [isForRound ? { participant, round, table } : { participant, theme }]
  })
  return { ...kept, forbid: [...(kept.forbid ?? []), ...bans.flat()] }
}

function planOf(planned: readonly (readonly number[])[], { tables, participants, rounds }: Day): SeatPlan {
  return {
    rounds: Array.from({ length: rounds }, (_, round) =>
      Object.fromEntries(
        tables.flatMap((table, at) => {
          const sitting = participants.filter((_person, person) => planned[person]![round] === at).map(({ id }) => id)
          return isThere(table, round) ? [[table.id, sitting]] : []
        }),
      ),
    ),
  }
}
