import { describe, expect, test } from 'vitest'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { noon, type OpenStorage } from './contract-samples.ts'
import { hashToken } from './token-hash.ts'

const screen = { code: '1234', token: hashToken('hall'), until: noon + 10 }

/** What every screen store must do. */
export function describeScreenStore(name: string, open: OpenStorage): void {
  describe(`${name} as a screen store`, () => {
    test('[ST28] a screen waits under its code until its time is over', async () => {
      await using storage = await open()
      const { screens } = storage
      await storage.commit([screens.waiting(screen, noon)])
      expect(await screens.find('1234', noon + 9)).toEqual(screen)
      expect(await screens.findByToken(screen.token, noon + 9)).toEqual(screen)
      expect(await screens.find('1234', noon + 10)).toBeUndefined()
      expect(await screens.findByToken(screen.token, noon + 10)).toBeUndefined()
      expect(await storage.commit([screens.pairing('1234', noon + 10)])).toEqual(refuse('conflict'))
    })

    test('[ST29] a screen is paired once', async () => {
      await using storage = await open()
      const { screens } = storage
      await storage.commit([screens.waiting(screen, noon)])
      const paired = await Promise.all([1, 2].map((later) => storage.commit([screens.pairing('1234', noon + later)])))
      expect(paired).toEqual([accept(null), refuse('conflict')])
      expect(await screens.find('1234', noon + 3)).toBeUndefined()
    })

    test('[ST30] a code belongs to one waiting screen, is free again afterwards, and a screen waits once', async () => {
      await using storage = await open()
      const { screens } = storage
      const other = { ...screen, token: hashToken('table'), until: noon + 30 }
      await storage.commit([screens.waiting(screen, noon)])
      expect(await storage.commit([screens.waiting(other, noon + 9)])).toEqual(refuse('conflict'))
      expect(await storage.commit([screens.waiting(other, noon + 10)])).toEqual(accept(null))
      await storage.commit([screens.waiting({ ...other, code: '5678' }, noon + 11)])
      expect(await screens.find('1234', noon + 11)).toBeUndefined()
      expect(await screens.find('5678', noon + 11)).toMatchObject({ token: other.token })
    })
  })
}
