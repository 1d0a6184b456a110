import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { type Apart, APART_MOST, type ExpectedPerson } from '@tafelronde/shared/people/person.ts'

type People = readonly ExpectedPerson[]

/** Every pair that sits apart, as the people of the list name each other. */
export function pairsOf(people: People): readonly Apart[] {
  return people.flatMap(({ person, apart = [] }) => apart.map((other): Apart => [person, other]))
}

/** The list in which these sit apart and nobody else: both of a pair say so. Nobody gets more than anybody may have. */
export function withPairs(people: People, pairs: readonly Apart[]): People {
  const apart = new Map(people.map(({ person }) => [person, new Set<PersonId>()]))
  for (const [one, other] of pairs) {
    const [ofOne, ofOther] = [apart.get(one), apart.get(other)]
    if (ofOne === undefined || ofOther === undefined || one === other || ofOne.has(other)) continue
    if (ofOne.size >= APART_MOST || ofOther.size >= APART_MOST) continue
    ofOne.add(other)
    ofOther.add(one)
  }
  return people.map((person) => {
    const { apart: former, ...rest } = person
    const others = [...(apart.get(person.person) ?? [])]
    if (sameValue(others, former ?? [])) return person
    return others.length === 0 ? rest : { ...rest, apart: others }
  })
}

/** The list in which one person sits apart from whom the person itself names, and from nobody else. */
export function withApartOf(people: People, { person, apart = [] }: ExpectedPerson): People {
  const others = pairsOf(people).filter((pair) => !pair.includes(person))
  return withPairs(people, [...others, ...apart.map((other): Apart => [person, other])])
}
