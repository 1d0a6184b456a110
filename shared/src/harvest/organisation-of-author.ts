import type { PersonId } from '../lib/id.ts'
import type { RosterEntry } from '../people/person.ts'
import { resolvePerson, type SharedSession, tookPart } from '../sessions/session.ts'
import { findOrganisation, mergeOrganisations, type Organisation } from './organisations.ts'
import type { ReportVariant } from './report-variant.ts'

/**
 * Tells of which organisation somebody is, in the one spelling and with the number that it has in the report; `undefined`
 * for who is not known any more. Whoever named no organisation has only a level.
 */
export function organisationOfAuthor(
  { people }: Pick<SharedSession, 'people'>,
  roster: readonly RosterEntry[],
  organisations: ReportVariant['organisations'],
): (author: PersonId) => Organisation | undefined {
  const typed = roster.map(({ person, organisation, level }) => ({ person, name: organisation, level }))
  const listed = mergeOrganisations(
    typed.filter(({ person }) => {
      const known = people[person]
      return known !== undefined && tookPart(known)
    }),
  )
  // Who led the day may write too, and stands in no list of who took part.
  const others = mergeOrganisations(typed).filter(({ name }) => findOrganisation(listed, name) === undefined)
  const all = [...listed, ...others]
  const byPerson = new Map(typed.map(({ person, ...one }) => [person, one]))
  return (author) => {
    const known = resolvePerson(people, author)
    const one = known === undefined ? undefined : byPerson.get(known.id)
    if (one === undefined) return undefined
    const merged = findOrganisation(all, one.name)
    if (merged === undefined) return { name: '', level: one.level }
    return organisations === 'named' ? merged : { ...merged, name: `Organisatie ${all.indexOf(merged) + 1}` }
  }
}
