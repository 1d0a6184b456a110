import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { type Apart, APART_MOST, type ExpectedPerson } from '@tafelronde/shared/people/person.ts'

type People = readonly ExpectedPerson[]

/** Every pair that sits apart, as the people of the list name each other. */
export function pairsOf(people: People): readonly Apart[] {
  return people.flatMap(({ person, apart = [] }) => apart.map((other): Apart => [person, other]))
}

/** Pairs as far as nobody gets more than anybody may have, each once and the first first; and those that are left. */
export function limitPairs(pairs: readonly Apart[]): {
  readonly kept: readonly Apart[]
  readonly left: readonly Apart[]
} {
  const others = new Map<PersonId, Set<PersonId>>()
  const of = (person: PersonId) => {
    const known = others.get(person) ?? new Set()
    others.set(person, known)
    return known
  }
  const kept: Apart[] = []
  const left: Apart[] = []
  for (const pair of pairs) {
    const [one, other] = pair
    if (one === other || of(one).has(other)) continue
    if (of(one).size >= APART_MOST || of(other).size >= APART_MOST) {
      left.push(pair)
      continue
    }
    of(one).add(other)
    of(other).add(one)
    kept.push(pair)
  }
  return { kept, left }
}

/** The list in which these sit apart and nobody else: both of a pair say so. */
export function withPairs(people: People, pairs: readonly Apart[]): People {
  const known = new Set(people.map(({ person }) => person))
  const { kept } = limitPairs(pairs.filter((pair) => pair.every((person) => known.has(person))))
  const named = Map.groupBy(
    kept.flatMap(([one, other]): readonly Apart[] => [
      [one, other],
      [other, one],
    ]),
    ([person]) => person,
  )
  return people.map((person) => {
    const { apart: former, ...rest } = person
    const others = (named.get(person.person) ?? []).map(([, other]) => other)
    if (sameValue(others, former ?? [])) return person
    return others.length === 0 ? rest : { ...rest, apart: others }
  })
}

/** The list in which one person sits apart from whom the person itself names, and from nobody else. */
export function withApartOf(people: People, { person, apart = [] }: ExpectedPerson): People {
  const others = pairsOf(people).filter((pair) => !pair.includes(person))
  return withPairs(people, [...others, ...apart.map((other): Apart => [person, other])])
}
