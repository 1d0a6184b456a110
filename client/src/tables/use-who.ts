import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useRoster } from '../connection/use-roster.ts'

/** "Ada (Gemeente Hulst)": whom one talks with, and from where. */
export function useWho(): (person: PersonId) => string {
  const roster = useRoster()
  return (person) => {
    const organisation = roster.find(person)?.organisation ?? ''
    return organisation === '' ? roster.name(person) : `${roster.name(person)} (${organisation})`
  }
}
