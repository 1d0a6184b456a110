import type { RotationInstance, SeatPlan } from '../instance.ts'
import { pick, type Random } from '../random.ts'

/** A café, and a plan for it that breaks no rule: it is asked of `evaluateRotation` that it does not. */
export interface PlantedCafe {
  readonly instance: RotationInstance
  readonly plan: SeatPlan
}

export interface CafeSize {
  readonly people: number
  readonly tables: number
  readonly rounds: number
}

/** Makes the plan first, by rows that go on by steps of their own, and then constraints that it keeps. */
export function plantCafe({ tables, people, rounds }: CafeSize, random: Random): PlantedCafe {
  const themes = divisorOf(tables, random)
  const hasHosts = random() < 0.4 && people >= tables && themes > 1
  const groups = !hasHosts && random() < 0.15 && tables > 1 ? 2 : 1
  const participants: RotationInstance['participants'][number][] = []
  const planned: number[][] = []
  const tableList: RotationInstance['tables'] = []
  for (let group = 0; group < groups; group += 1) {
    const first = tableList.length
    for (let table = 0; table < tables; table += 1) {
      tableList.push({
        id: `t${first + table}`,
        theme: `theme ${table % themes}`,
        ...(groups > 1 && { group: `g${group}` }),
      })
    }
    let steps: readonly number[] = []
    for (let person = 0; person < people; person += 1) {
      const [row, column] = [Math.floor(person / tables), person % tables]
      const stays = row === 0 && hasHosts
      if (column === 0)
        steps = stays ? Array.from({ length: rounds }, () => 0) : stepsOfRow(tables, themes, rounds, random)
      participants.push({
        id: `p${participants.length}`,
        attrs: { org: `o${pick(random, 1 + people / 4)}`, level: `l${pick(random, 4)}` },
        ...(groups > 1 && { group: `g${group}` }),
      })
      planned.push(steps.map((step) => first + ((column + step) % tables)))
    }
  }
  const plan: SeatPlan = {
    rounds: Array.from({ length: rounds }, (_, round) =>
      Object.fromEntries(
        tableList.map(({ id }, table) => [
          id,
          participants.filter((_person, at) => planned[at]?.[round] === table).map((person) => person.id),
        ]),
      ),
    ),
  }
  const hosts = hasHosts ? tableList.map(({ id }, table) => ({ participant: participants[table]!.id, table: id })) : []
  const movers = participants.map((_person, at) => at).slice(hosts.length)
  const instance: RotationInstance = {
    id: 'planted',
    rounds,
    tables: tableList,
    participants,
    hosts,
    constraints: keptBy(planned, { participants, tables: tableList, rounds, movers }, random),
    mix: [
      { attr: 'org', weight: 2 },
      { attr: 'level', weight: 1 },
    ],
    ...(random() < 0.4 && rounds > 1 && toldBefore(plan, rounds, random)),
  }
  return { instance, plan }
}

function divisorOf(tables: number, random: Random): number {
  const divisors = Array.from({ length: tables }, (_, at) => at + 1).filter((divisor) => tables % divisor === 0)
  return random() < 0.6 ? tables : divisors[pick(random, divisors.length)]!
}

/** How far a row has gone in each round: another theme each time until all were met, and never the same table again. */
function stepsOfRow(tables: number, themes: number, rounds: number, random: Random): number[] {
  const steps: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const isFree = (step: number) => {
      if (round < themes) return steps.every((other) => other % themes !== step % themes)
      return tables === 1 || steps.at(-1) !== step
    }
    const free = Array.from({ length: tables }, (_, step) => step).filter(isFree)
    steps.push(free[pick(random, free.length)]!)
  }
  return steps
}

interface Made {
  readonly participants: RotationInstance['participants']
  readonly tables: RotationInstance['tables']
  readonly rounds: number
  /** Who hosts no table. */
  readonly movers: readonly number[]
}

/** Constraints of every kind that the planted plan keeps: where each person sits in each round, -1 for nowhere. */
export function keptBy(
  planned: readonly (readonly number[])[],
  { participants, tables, rounds, movers }: Made,
  random: Random,
): NonNullable<RotationInstance['constraints']> {
  const some = (share: number) =>
    Array.from({ length: Math.floor(movers.length * share * random()) }, () => movers[pick(random, movers.length)]!)
  const idOf = (person: number) => participants[person]!.id
  const apart = some(0.2).flatMap((one): [string, string][] => {
    const other = pick(random, participants.length)
    const together = planned[one]!.some((table, round) => table >= 0 && table === planned[other]![round])
    return one === other || together ? [] : [[idOf(one), idOf(other)]]
  })
  const pins = some(0.15).flatMap((person) => {
    const round = pick(random, rounds)
    const table = tables[planned[person]![round]!]
    if (table === undefined) return []
    return [{ participant: idOf(person), round, ...(random() < 0.5 ? { table: table.id } : { theme: table.theme }) }]
  })
  const forbid = some(0.15).flatMap((person) => {
    const table = tables[pick(random, tables.length)]!
    const isTaken = planned[person]!.some((taken) => tables[taken]?.id === table.id)
    return isTaken ? [] : [{ participant: idOf(person), table: table.id }]
  })
  const mustVisit = some(0.15).flatMap((person) => {
    const table = tables[planned[person]![pick(random, rounds)]!]
    return table === undefined ? [] : [{ participant: idOf(person), theme: table.theme }]
  })
  return { apart, pins, forbid, mustVisit }
}

/** The day is going on, and people were told another plan than they can keep. */
function toldBefore(plan: SeatPlan, rounds: number, random: Random): Pick<RotationInstance, 'live'> {
  const now = 1 + pick(random, rounds - 1)
  const announced = plan.rounds.map((row) => {
    const told = Object.entries(row ?? {}).map(([table, sitting]): [string, string[]] => [table, [...sitting]])
    for (let swap = pick(random, 6); swap > 0 && told.length > 1; swap -= 1) {
      const [from, to] = [told[pick(random, told.length)]!, told[pick(random, told.length)]!]
      const gone = from[1].pop()
      if (gone !== undefined) to[1].push(gone)
    }
    return Object.fromEntries(told)
  })
  const past = plan.rounds
    .slice(0, now)
    .map((row) => Object.fromEntries(Object.entries(row ?? {}).map(([table, sitting]) => [table, [...sitting]])))
  return { live: { now, past, announced } }
}
