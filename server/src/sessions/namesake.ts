import type { Person, RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'

/**
 * The participant who goes by this name and organisation already. Someone who is still expected comes before someone
 * who is here, so that two of the same name on the list both find their own place.
 */
export function findNamesake(
  session: Session,
  roster: readonly RosterEntry[],
  { name, organisation }: Pick<RosterEntry, 'name' | 'organisation'>,
): Person | undefined {
  const same = roster.flatMap((entry) => {
    const alike = sameWords(entry.name, name) && sameWords(entry.organisation, organisation)
    const person = alike ? session.people[entry.person] : undefined
    return person?.role === 'participant' && person.attendance !== 'merged' ? [person] : []
  })
  const order = ['expected', 'cancelled', 'here', 'gone'] as const
  for (const attendance of order) {
    const found = same.find((person) => person.attendance === attendance)
    if (found !== undefined) return found
  }
  return undefined
}

/** The facilitator who goes by this name already. */
export function findFacilitator(session: Session, roster: readonly RosterEntry[], name: string): Person | undefined {
  const entry = roster.find(
    ({ person, name: known }) => session.people[person]?.role === 'facilitator' && sameWords(known, name),
  )
  return entry && session.people[entry.person]
}

/** Capitals, accents and spaces make no other person of someone who types on a phone. */
function sameWords(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
