import type { PersonId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { Act } from './paper-life.ts'
import { type Deed, Deeds } from './paper-deed.ts'
import type { PaperPlace } from './paper-question.ts'
import { enterPaper, whoIs } from './paper-standing.ts'

/** Somebody, or whoever wrote without being known: on a table's screen, or in an anonymous session. */
export type Doer = PersonId | 'table'

/** What somebody who looks at a table's history may know of it. */
export interface HistoryView {
  /** Whether who did what is told; if not, nobody's acts can be chosen apart either. */
  readonly names: boolean
  /** Who looks. */
  readonly own: PersonId | undefined
  /** The person whom an id stands for: two may have turned out to be one. */
  readonly whoIs: (person: PersonId) => PersonId
}

/**
 * Whether this actor may see a table's history and put its paper back, and what may be known then: the facilitators see
 * who did what. The host sees what was done and when, and no more: people were told that only the facilitators can find
 * out who wrote a note, and who removed or changed one tells that just as well.
 */
export function viewHistory({ actor, session, table }: PaperPlace): Result<HistoryView, Refusal> {
  const standing = enterPaper({ actor, session, table }, 'any')
  if (!standing.ok) return standing
  if (standing.value !== 'desk' && standing.value !== 'host') return refuse('not-allowed')
  const known = (person: PersonId): PersonId => whoIs(session, person) ?? person
  return accept({
    names: standing.value === 'desk' && !session.programme.anonymous,
    own: 'person' in actor ? known(actor.person) : undefined,
    whoIs: known,
  })
}

/** The deeds as this viewer may know them; what nobody can tell apart any more is one deed. */
export function tellHistory(deeds: readonly Deed[], view: HistoryView): readonly Deed[] {
  const told = new Deeds()
  for (const deed of deeds) told.add(tellDeed(deed, view))
  return told.read()
}

/** Everybody whose acts can be chosen, in the order in which they first did something. */
export function listDoers(deeds: readonly Deed[], view: HistoryView): readonly Doer[] {
  if (!view.names) return []
  return [...new Set(deeds.map(({ by }) => (by === undefined ? 'table' : view.whoIs(by))))]
}

/** Whether an act is one of those that are chosen: after a moment, by these people or else by everyone. */
export function isChosen(act: Act, to: number, people: readonly Doer[] | undefined, view: HistoryView): boolean {
  if (act.at <= to) return false
  return people === undefined || people.includes(act.by === undefined ? 'table' : view.whoIs(act.by))
}

function tellDeed({ by, ...deed }: Deed, view: HistoryView): Deed {
  const who = by === undefined ? undefined : view.whoIs(by)
  // Who put the table back wrote nothing in it, and the table may know.
  const isOpen = view.names || deed.kind === 'restored' || deed.kind === 'restore-undone'
  const isTold = who !== undefined && (isOpen || who === view.own)
  const told: Deed = isTold ? { ...deed, by: who } : deed
  return told.kind === 'pen-given' && told.to !== 'table' ? { ...told, to: view.whoIs(told.to) } : told
}
