import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PairRound, planPairs } from './plan-pairs.ts'

const side = (letter: string, size: number) => Array.from({ length: size }, (_, at) => `${letter}${at}`)

/** Two sides of any size, and any number of rounds. */
const twoSides = fc.record({
  staying: fc.integer({ min: 1, max: 60 }).map((size) => side('s', size)),
  going: fc.integer({ min: 1, max: 60 }).map((size) => side('g', size)),
  rounds: fc.integer({ min: 1, max: 30 }),
})

/** How many talks each of these people has. */
function countTalks(people: readonly string[], plan: readonly PairRound[]): readonly number[] {
  const talks = plan.flatMap((round) => [...round].flat())
  const counts = new Map(people.map((person) => [person, 0]))
  for (const person of talks) if (counts.has(person)) counts.set(person, (counts.get(person) ?? 0) + 1)
  return [...counts.values()]
}

function spread(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts)
}

function expectSound(plan: readonly PairRound[]): void {
  const pairs = plan.flatMap((round) => [...round].map((pair) => pair.join(' with ')))
  expect(new Set(pairs).size).toBe(pairs.length)
  for (const round of plan) expect(new Set(round.values()).size).toBe(round.size)
}

test('[RT20] of twelve residents and twelve parties in six rounds no pair talks twice, and everyone talks six times', () => {
  const [staying, going] = [side('resident', 12), side('party', 12)]
  const plan = planPairs({ staying, going, rounds: 6 })
  expect(plan).toHaveLength(6)
  expectSound(plan)
  expect(countTalks([...staying, ...going], plan)).toEqual(Array.from({ length: 24 }, () => 6))
})

test('[RT20] with sides of any size and any number of rounds nobody talks with anybody twice', () => {
  fc.assert(
    fc.property(twoSides, (problem) => {
      const plan = planPairs(problem)
      expect(plan).toHaveLength(problem.rounds)
      expectSound(plan)
    }),
  )
})

test('[RT21] everybody talks as often as the numbers allow, and nobody waits more than once more than another of the same side', () => {
  fc.assert(
    fc.property(twoSides, (problem) => {
      const { staying, going, rounds } = problem
      const plan = planPairs(problem)
      const [few, many] = [staying, going].toSorted((a, b) => a.length - b.length)
      const most = Math.min(rounds, many!.length)
      expect(new Set(countTalks(few!, plan))).toEqual(new Set([most]))
      const counts = countTalks(many!, plan)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(most * few!.length)
      expect(spread(counts)).toBeLessThanOrEqual(1)
    }),
  )
})

/** A plan that some rounds of have been, after which people came and left. */
const dayGoingOn = fc.record({
  staying: fc.integer({ min: 1, max: 14 }),
  going: fc.integer({ min: 1, max: 14 }),
  rounds: fc.integer({ min: 1, max: 10 }),
  been: fc.nat(6),
  left: fc.uniqueArray(fc.nat(27), { maxLength: 4 }),
  came: fc.array(fc.boolean(), { maxLength: 3 }),
})

function goOn({
  staying: stays,
  going: goes,
  rounds,
  been,
  left,
  came,
}: typeof dayGoingOn extends fc.Arbitrary<infer Day> ? Day : never) {
  const before = planPairs({ staying: side('s', stays), going: side('g', goes), rounds })
  const past = before.slice(0, been)
  const everyone = [...side('s', stays), ...side('g', goes)]
  const gone = new Set(left.flatMap((at) => everyone[at] ?? []))
  const here = (people: readonly string[], newcomers: readonly string[]) => [
    ...people.filter((person) => !gone.has(person)),
    ...newcomers,
  ]
  const late = came.map((isGoing, at) => (isGoing ? `g-late-${at}` : `s-late-${at}`))
  const staying = here(
    side('s', stays),
    late.filter((person) => person.startsWith('s')),
  )
  const going = here(
    side('g', goes),
    late.filter((person) => person.startsWith('g')),
  )
  const met = new Map(going.map((person) => [person, new Set(past.flatMap((round) => round.get(person) ?? []))]))
  const talks = new Map(everyone.map((person, at) => [person, countTalks(everyone, past)[at] ?? 0]))
  const waited = new Map(everyone.map((person) => [person, past.length - (talks.get(person) ?? 0)]))
  const told = before.slice(been)
  const problem = { staying, going, rounds: told.length, met, waited, told }
  return { past, problem, plan: planPairs(problem), waited }
}

test('[RT22] after people came and left nobody talks twice in the whole day, and no talk is left that could be', () => {
  fc.assert(
    fc.property(dayGoingOn, (day) => {
      const { past, problem, plan } = goOn(day)
      expectSound([...past, ...plan])
      const afresh = planPairs({ ...problem, told: [] })
      const count = (rounds: readonly PairRound[]) => rounds.reduce((sum, round) => sum + round.size, 0)
      expect(count(plan)).toBe(count(afresh))
      expect(count(plan)).toBe(mostTalks(problem))
    }),
  )
})

test('[RT22] when nobody came or left, everybody is told what they were told', () => {
  fc.assert(
    fc.property(dayGoingOn, (day) => {
      const { problem, plan } = goOn({ ...day, left: [], came: [] })
      expect(plan).toEqual(problem.told)
    }),
  )
})

test('[RT22] one who comes late to full tables talks as often as others do in what is left, give or take one', () => {
  const before = planPairs({ staying: side('s', 6), going: side('g', 9), rounds: 8 })
  const past = before.slice(0, 2)
  const going = [...side('g', 9), 'late']
  const met = new Map(going.map((person) => [person, new Set(past.flatMap((round) => round.get(person) ?? []))]))
  const waited = new Map(going.map((person) => [person, past.filter((round) => !round.has(person)).length]))
  waited.set('late', 0)
  const plan = planPairs({ staying: side('s', 6), going, rounds: 6, met, waited, told: before.slice(2) })
  const waits = going.map((person) => (waited.get(person) ?? 0) + plan.filter((round) => !round.has(person)).length)
  expect(spread(waits)).toBeLessThanOrEqual(1)
})

test('[RT22] one who comes late to stay where fewer go round waits as often as others who stay, give or take one', () => {
  const before = planPairs({ staying: side('s', 9), going: side('g', 6), rounds: 8 })
  const past = before.slice(0, 2)
  const staying = [...side('s', 9), 'late']
  const going = side('g', 6)
  const met = new Map(going.map((person) => [person, new Set(past.flatMap((round) => round.get(person) ?? []))]))
  const isAlone = (round: PairRound, person: string) => ![...round.values()].includes(person)
  const waited = new Map(staying.map((person) => [person, past.filter((round) => isAlone(round, person)).length]))
  waited.set('late', 0)
  const plan = planPairs({ staying, going, rounds: 6, met, waited, told: before.slice(2) })
  const waits = staying.map(
    (person) => (waited.get(person) ?? 0) + plan.filter((round) => isAlone(round, person)).length,
  )
  expect(spread(waits)).toBeLessThanOrEqual(1)
})

test('[RT21] waiting lies apart: of eight who go round past five nobody waits twice in succession', () => {
  const going = side('g', 8)
  const plan = planPairs({ staying: side('s', 5), going, rounds: 8 })
  for (const person of going) {
    const waits = plan.map((round) => !round.has(person))
    expect(waits.some((isWait, round) => isWait && waits[round + 1])).toBe(false)
  }
})

/** The most talks there can be by another road: a maximum flow, one augmenting path after the other. */
function mostTalks({ staying, going, rounds, met }: ReturnType<typeof goOn>['problem']): number {
  const left = new Map<string, number>()
  const edge = (from: string, to: string, room: number) => left.set(`${from}>${to}`, room)
  for (const one of going) edge('source', one, rounds)
  for (const other of staying) edge(other, 'sink', rounds)
  for (const one of going) for (const other of staying) edge(one, other, met.get(one)?.has(other) ? 0 : 1)
  const nodes = ['source', ...going, ...staying, 'sink']
  for (let flow = 0; ; flow += 1) {
    const from = new Map<string, string>([['source', '']])
    for (const node of from.keys()) {
      for (const next of nodes) if (!from.has(next) && (left.get(`${node}>${next}`) ?? 0) > 0) from.set(next, node)
    }
    if (!from.has('sink')) return flow
    for (let node = 'sink'; node !== 'source'; node = from.get(node) ?? 'source') {
      const before = from.get(node) ?? 'source'
      edge(before, node, (left.get(`${before}>${node}`) ?? 0) - 1)
      edge(node, before, (left.get(`${node}>${before}`) ?? 0) + 1)
    }
  }
}
