import type { PersonId } from '../lib/id.ts'
import { type Apart, APART_MOST } from '../people/person.ts'
import { findParticipant } from './people.ts'
import type { Session } from './session.ts'

/** With whom this person must not sit at a table, whoever of the two named the other. */
export function apartOf({ apart = [] }: Pick<Session, 'apart'>, id: PersonId): readonly PersonId[] {
  return apart.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
}

/** The session in which these pairs sit apart, each once, and no others. */
export function withApart(session: Session, pairs: readonly Apart[]): Session {
  const { apart: _, ...rest } = session
  const apart = tidy(pairs)
  return apart.length === 0 ? rest : { ...rest, apart }
}

/** All pairs of participants that a list names; whom the session does not know is left out. */
export function pairsIn(
  session: Session,
  list: readonly { readonly person: PersonId; readonly apart?: readonly PersonId[] | undefined }[],
): readonly Apart[] {
  const pairs = list.flatMap(({ person, apart = [] }) => apart.map((other): Apart => [person, other]))
  return pairs.filter((pair) => pair.every((id) => findParticipant(session, id) !== undefined))
}

/** Whether anybody would have to sit apart from more people than anybody may. */
export function isTooManyApart(pairs: readonly Apart[]): boolean {
  return [...countEach(tidy(pairs)).values()].some((count) => count > APART_MOST)
}

/** The session in which the one stands for the other as well: nobody sits apart from oneself, or from too many. */
export function mergeApart(session: Session, keep: PersonId, drop: PersonId): Session {
  const resolve = (id: PersonId) => (id === drop ? keep : id)
  const pairs = (session.apart ?? []).map(([one, other]): Apart => [resolve(one), resolve(other)])
  const count = new Map<PersonId, number>()
  const kept = tidy(pairs).filter((pair) => {
    if (pair.some((id) => (count.get(id) ?? 0) >= APART_MOST)) return false
    for (const id of pair) count.set(id, (count.get(id) ?? 0) + 1)
    return true
  })
  return withApart(session, kept)
}

/** The session in which nobody sits apart from this person any more. */
export function withoutApart(session: Session, id: PersonId): Session {
  return withApart(
    session,
    (session.apart ?? []).filter((pair) => !pair.includes(id)),
  )
}

/** Each pair once, the lower id first, in an order that does not depend on who was named when. */
function tidy(pairs: readonly Apart[]): readonly Apart[] {
  const found = new Map<string, Apart>()
  for (const [one, other] of pairs) {
    if (one === other) continue
    const pair: Apart = one < other ? [one, other] : [other, one]
    found.set(pair.join(' '), pair)
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

function countEach(pairs: readonly Apart[]): ReadonlyMap<PersonId, number> {
  const count = new Map<PersonId, number>()
  for (const id of pairs.flat()) count.set(id, (count.get(id) ?? 0) + 1)
  return count
}
