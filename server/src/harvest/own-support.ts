import { nothingGiven, type OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type { Opinion, Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import type { ConclusionId, PersonId } from '@tafelronde/shared/lib/id.ts'
import { idsOf } from '@tafelronde/shared/sessions/people.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { DotRow, OpinionRow, SupportStore } from '../storage/support-store.ts'

/** What this person gave, under every id. */
export async function loadOwnSupport(
  support: SupportStore,
  live: LiveSession,
  person: PersonId,
): Promise<OwnSupport & { readonly rows: readonly DotRow[] }> {
  const ids = idsOf(live.read().people, person)
  const { dots: rows, opinions } = await support.load(live.id, ids)
  return { ...addUp(rows), opinions: saidBy(person, opinions), rows }
}

/** The same without what it was added up from: as it goes to a browser. */
export async function readOwnSupport(support: SupportStore, live: LiveSession, person: PersonId): Promise<OwnSupport> {
  const { given, dots, opinions } = await loadOwnSupport(support, live, person)
  return { given, dots, opinions }
}

function addUp(rows: readonly DotRow[]): Pick<OwnSupport, 'given' | 'dots'> {
  const dots: Record<Subject, number> = {}
  for (const { subject, count } of rows) dots[subject] = (dots[subject] ?? 0) + count
  return { given: rows.reduce((sum, { count }) => sum + count, nothingGiven.given), dots }
}

/** Said under several ids, what was said under the one that was kept counts. */
function saidBy(person: PersonId, rows: readonly OpinionRow[]): OwnSupport['opinions'] {
  const said: Record<ConclusionId, Opinion> = {}
  const lastOwn = rows.toSorted((a, b) => Number(a.person === person) - Number(b.person === person))
  for (const { conclusion, opinion } of lastOwn) {
    if (opinion === null) delete said[conclusion]
    else said[conclusion] = opinion
  }
  return said
}
