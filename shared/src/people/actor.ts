import type { GroupId, PersonId, TableId } from '../lib/id.ts'

/** Who asks, as the badge proves it. A host is a participant whom the session names host of a table. */
export type Actor =
  | { readonly kind: 'organiser' }
  | { readonly kind: 'facilitator'; readonly person: PersonId }
  | { readonly kind: 'participant'; readonly person: PersonId }
  | { readonly kind: 'table-screen'; readonly table: TableId }
  | { readonly kind: 'hall'; readonly group: GroupId }

/** The person behind the actor, where there is one. */
export function personOf(actor: Actor): PersonId | undefined {
  return actor.kind === 'facilitator' || actor.kind === 'participant' ? actor.person : undefined
}
