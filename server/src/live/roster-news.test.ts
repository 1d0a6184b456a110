import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { withRosterChanges } from '@tafelronde/shared/people/roster-changes.ts'
import type { LiveSession, SessionWatcher } from '../sessions/live-session.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { RosterNews } from './roster-news.ts'

type Step =
  | { readonly kind: 'write'; readonly person: PersonId; readonly name: string }
  | { readonly kind: 'remove'; readonly person: PersonId }
  | { readonly kind: 'come in' }
  | { readonly kind: 'pass'; readonly time: number }

const person = fc.constantFrom('ada', 'ben', 'chi', 'dex').map((name) => name as PersonId)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), person, name: fc.constantFrom('A', 'B') }),
  fc.record({ kind: fc.constant('remove' as const), person }),
  fc.record({ kind: fc.constant('come in' as const) }),
  fc.record({ kind: fc.constant('pass' as const), time: fc.integer({ min: 0, max: 700 }) }),
)

test('[LI24] whoever is told the names whole, and after that what changed, has them as they are', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const clock = new HandClock(0)
      let roster: ReadonlyMap<PersonId, RosterEntry> = new Map()
      let watcher: SessionWatcher | undefined
      const live = {
        readRoster: () => [...roster.values()],
        watch: (who: SessionWatcher) => {
          watcher = who
          return () => {}
        },
      } as unknown as LiveSession
      let pages: (readonly RosterEntry[])[] = []
      const news = new RosterNews(clock, live, (changes) => {
        pages = pages.map((entries) => withRosterChanges(entries, changes))
      })
      const become = (next: ReadonlyMap<PersonId, RosterEntry>) => {
        roster = next
        watcher?.rosterChanged()
      }
      for (const one of steps) {
        if (one.kind === 'come in') pages = [...pages, news.readWhole()]
        if (one.kind === 'pass') clock.forward(one.time)
        if (one.kind === 'remove') become(new Map([...roster].filter(([id]) => id !== one.person)))
        if (one.kind === 'write') {
          const entry: RosterEntry = { person: one.person, name: one.name, organisation: '', level: 'overig' }
          become(new Map(roster).set(one.person, entry))
        }
      }
      clock.forward(500)
      const names = (entries: readonly RosterEntry[]) => entries.map((entry) => `${entry.person} ${entry.name}`).sort()
      for (const entries of pages) expect(names(entries)).toEqual(names([...roster.values()]))
      news.stop()
    }),
  )
})
