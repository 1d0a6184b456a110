import { describe, expect, test } from 'vitest'
import type { OrganiserId } from '@tafelronde/shared/lib/id.ts'
import { noon, type OpenStorage } from './contract-samples.ts'
import { hashToken } from './token-hash.ts'

const chi = { id: 'chi' as OrganiserId, name: 'Chi', createdAt: noon + 1 }
const daan = { id: 'daan' as OrganiserId, name: 'Daan', createdAt: noon }

/** What every organiser store must do. */
export function describeOrganiserStore(name: string, open: OpenStorage): void {
  describe(`${name} as an organiser store`, () => {
    test('[ST23] organisers are listed from the first one on; a new server has none', async () => {
      await using storage = await open()
      const { organisers } = storage
      expect(await organisers.list()).toEqual([])
      await storage.commit([organisers.adding(chi), organisers.adding(daan)])
      expect(await organisers.list()).toEqual([daan, chi])
    })

    test('[ST24] an organiser is found by each login, until that is removed or the organiser is', async () => {
      await using storage = await open()
      const { organisers } = storage
      const login = (text: string) => ({ token: hashToken(text), organiser: chi.id, createdAt: noon })
      await storage.commit([
        organisers.adding(chi),
        organisers.addingLogin(login('laptop')),
        organisers.addingLogin(login('phone')),
      ])
      expect(await organisers.findByLogin(hashToken('laptop'))).toEqual(chi)
      await storage.commit([organisers.removingLogin(hashToken('laptop'))])
      expect(await organisers.findByLogin(hashToken('laptop'))).toBeUndefined()
      expect(await organisers.findByLogin(hashToken('phone'))).toEqual(chi)
      await storage.commit([organisers.removing(chi.id)])
      expect(await organisers.findByLogin(hashToken('phone'))).toBeUndefined()
    })

    test('[ST24] a login of nobody is a fault', async () => {
      await using storage = await open()
      const lost = storage.organisers.addingLogin({ token: hashToken('x'), organiser: chi.id, createdAt: noon })
      await expect(storage.commit([lost])).rejects.toMatchObject({ name: 'StorageFault', kind: 'broken' })
    })
  })
}
