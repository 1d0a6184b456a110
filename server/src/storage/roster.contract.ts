import { describe, expect, test } from 'vitest'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { ada, autumn, ben, type OpenStorage, spring } from './contract-samples.ts'

const entryOfAda: RosterEntry = { person: ada, name: 'Ada', organisation: 'Provincie', level: 'provincie' }
const entryOfBen: RosterEntry = { person: ben, name: 'Ben', organisation: '', level: 'inwoner' }

/** What every roster must do. */
export function describeRoster(name: string, open: OpenStorage): void {
  describe(`${name} as a roster`, () => {
    test('[ST15] people stand on the roster of their session in the order in which they were added', async () => {
      await using storage = await open()
      const { roster } = storage
      await storage.commit([
        roster.adding(spring, entryOfBen),
        roster.adding(spring, entryOfAda),
        roster.adding(autumn, entryOfAda),
      ])
      expect(await roster.list(spring)).toEqual([entryOfBen, entryOfAda])
      expect(await roster.list(autumn)).toEqual([entryOfAda])
      expect(await roster.find(spring, ada)).toEqual(entryOfAda)
      expect(await roster.find(autumn, ben)).toBeUndefined()
    })

    test('[ST16] nobody stands on a roster twice, and only who stands there can be changed', async () => {
      await using storage = await open()
      const { roster } = storage
      await storage.commit([roster.adding(spring, entryOfAda)])
      expect(await storage.commit([roster.adding(spring, entryOfAda)])).toEqual(refuse('conflict'))
      expect(await storage.commit([roster.changing(spring, entryOfBen)])).toEqual(refuse('conflict'))
      await storage.commit([roster.changing(spring, { ...entryOfAda, name: 'Ada L.', level: 'kennis' })])
      expect(await roster.list(spring)).toEqual([{ ...entryOfAda, name: 'Ada L.', level: 'kennis' }])
    })

    test('[ST17] one person or everyone of a session can be removed, or only the names of everyone', async () => {
      await using storage = await open()
      const { roster } = storage
      await storage.commit([
        roster.adding(spring, entryOfAda),
        roster.adding(spring, entryOfBen),
        roster.adding(autumn, entryOfAda),
      ])
      await storage.commit([roster.erasingNames(spring)])
      expect(await roster.list(spring)).toEqual([
        { ...entryOfAda, name: '' },
        { ...entryOfBen, name: '' },
      ])
      await storage.commit([roster.removing(spring, ada)])
      expect(await roster.list(spring)).toEqual([{ ...entryOfBen, name: '' }])
      await storage.commit([roster.removingAll(spring)])
      expect(await roster.list(spring)).toEqual([])
      expect(await roster.list(autumn)).toEqual([entryOfAda])
    })
  })
}
