import { describe, expect, test } from 'vitest'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { autumn, newSession, noon, type OpenStorage, spring } from './contract-samples.ts'
import type { Publication } from './publication-store.ts'

const published: Publication = {
  code: 'k7wq2m',
  session: spring,
  variant: { ...plainVariant, conclusions: 'all', annex: false },
  publishedAt: noon,
}

/** What every publication store must do. */
export function describePublicationStore(name: string, open: OpenStorage): void {
  describe(`${name} as a publication store`, () => {
    test('[ST121] a publication is found by its code and by its session, as it was chosen', async () => {
      await using storage = await open()
      const { publications } = storage
      const other = { ...published, code: 'other', session: autumn, variant: plainVariant }
      await storage.commit([publications.publishing(published), publications.publishing(other)])
      expect(await publications.find(published.code)).toEqual(published)
      expect(await publications.current(spring)).toEqual(published)
      expect(await publications.current(autumn)).toEqual(other)
      expect(await publications.find('nothing')).toBeUndefined()
    })

    test('[ST122] a code is given once, and a session has one publication at a time', async () => {
      await using storage = await open()
      const { publications } = storage
      const publish = (changes: Partial<Publication>) =>
        storage.commit([publications.publishing({ ...published, ...changes })])
      expect(await publish({})).toEqual(accept(null))
      expect(await publish({ session: autumn })).toEqual(refuse('conflict'))
      expect(await publish({ code: 'second' })).toEqual(refuse('conflict'))
      await storage.commit([publications.withdrawing(spring, noon + 1)])
      expect(await publish({})).toEqual(refuse('conflict'))
      expect(await publish({ session: autumn })).toEqual(refuse('conflict'))
      expect(await publish({ code: 'second' })).toEqual(accept(null))
      expect(await publications.current(spring)).toMatchObject({ code: 'second' })
    })

    test('[ST123] a withdrawn code says since when, and nothing of the session', async () => {
      await using storage = await open()
      const { publications } = storage
      await storage.commit([publications.publishing(published)])
      expect(await storage.commit([publications.withdrawing(spring, noon + 5)])).toEqual(accept(null))
      expect(await publications.find(published.code)).toEqual({ code: published.code, withdrawnAt: noon + 5 })
      expect(await publications.current(spring)).toBeUndefined()
      expect(await storage.commit([publications.withdrawing(spring, noon + 6)])).toEqual(refuse('conflict'))
    })

    test('[ST128] a publication is told otherwise under the same code, and only while it is public', async () => {
      await using storage = await open()
      const { publications } = storage
      expect(await storage.commit([publications.changing(spring, plainVariant)])).toEqual(refuse('conflict'))
      await storage.commit([publications.publishing(published)])
      expect(await storage.commit([publications.changing(spring, plainVariant)])).toEqual(accept(null))
      expect(await publications.find(published.code)).toEqual({ ...published, variant: plainVariant })
    })

    test('[ST124] a deleted session withdraws its publication, and that of no other', async () => {
      await using storage = await open()
      const { publications, sessions } = storage
      await storage.commit([
        sessions.adding(newSession(spring, '1')),
        sessions.adding(newSession(autumn, '2')),
        publications.publishing(published),
        publications.publishing({ ...published, code: 'other', session: autumn }),
      ])
      expect(await storage.commit([sessions.deleting(spring, noon + 7)])).toEqual(accept(null))
      expect(await publications.find(published.code)).toEqual({ code: published.code, withdrawnAt: noon + 7 })
      expect(await publications.current(spring)).toBeUndefined()
      expect(await publications.current(autumn)).toMatchObject({ code: 'other' })
    })
  })
}
