import type { PersonId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import type { Refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** Lets someone lead the session: here at once, and without a seat. */
export function addFacilitator(session: Session, id: PersonId): Result<Session, Refusal> {
  if (session.people[id] !== undefined) return refuse('id-in-use')
  const facilitator = { id, role: 'facilitator', attendance: 'here', online: false, device: true } as const
  return accept({ ...session, people: { ...session.people, [id]: facilitator } })
}
