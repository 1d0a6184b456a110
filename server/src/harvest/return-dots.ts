import { noteIn, type Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import { clearDots, dotsOf } from '@tafelronde/shared/harvest/support/support-document.ts'
import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readKnownNotes } from './read-known-notes.ts'
import type { SupportParts } from './take-support-command.ts'

const TRIES = 3

/**
 * Gives the dots on notes that lie on this table no more back to whoever gave them. Asked after notes went, and before
 * one comes back, so that a server that stopped between the two never shows dots that nobody gave.
 */
export async function returnDots({ storage, clock }: SupportParts, live: LiveSession, table: TableId): Promise<void> {
  const harvest = await live.openHarvest()
  if (harvest === undefined) return
  let givers: readonly PersonId[] = []
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await harvest.change<'nothing'>(async (document) => {
      const dotted = (Object.keys(dotsOf(document)) as Subject[]).filter((subject) => noteIn(subject)?.table === table)
      if (dotted.length === 0) return { otherwise: 'nothing' }
      const present: ReadonlySet<string> = await readKnownNotes(live, [table])
      const gone = dotted.filter((subject) => !present.has(subject))
      if (gone.length === 0) return { otherwise: 'nothing' }
      givers = await storage.support.listGivers(live.id, gone)
      return {
        apply: (changing) => clearDots(changing, gone),
        also: [storage.support.returning(live.id, gone)],
        at: clock.now(),
      }
    })
    if (outcome === 'conflict') continue
    for (const giver of givers) live.tellSupport(giver)
    return
  }
  throw new Error('The harvest was changed by somebody else while dots were given back.')
}
