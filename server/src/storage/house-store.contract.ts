import { describe, expect, test } from 'vitest'
import { type HouseTokens, plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { bytes, type OpenStorage } from './contract-samples.ts'
import type { Logo, OrganisationLogo } from './house-store.ts'

const logo: Logo = { png: bytes(137, 80, 78, 71, 0, 255), width: 300, height: 120, alt: 'Waterschap Vechtdal' }
const province: OrganisationLogo = { ...logo, organisation: 'Provincie Utrecht', alt: 'Provincie Utrecht' }
const tokens: HouseTokens = { ...plainTokens, '--tafelronde-report-accent-color': '#7a1f3d' }

/** What every house store must do. */
export function describeHouseStore(name: string, open: OpenStorage): void {
  describe(`${name} as a house store`, () => {
    test('[ST125] where nobody has chosen, reports look as the product does', async () => {
      await using storage = await open()
      expect(await storage.house.read()).toEqual({ tokens: plainTokens })
      expect(await storage.house.logos()).toEqual([])
    })

    test('[ST126] colours and logo come back as they were saved, and saving one leaves the other', async () => {
      await using storage = await open()
      const { house } = storage
      await storage.commit([house.savingLogo(logo)])
      await storage.commit([house.savingTokens(tokens)])
      expect(await house.read()).toEqual({ tokens, logo })
      await storage.commit([house.savingLogo({ ...logo, alt: 'Vechtdal' }), house.savingTokens(plainTokens)])
      expect(await house.read()).toEqual({ tokens: plainTokens, logo: { ...logo, alt: 'Vechtdal' } })
      await storage.commit([house.savingLogo(undefined)])
      expect(await house.read()).toEqual({ tokens: plainTokens })
    })

    test('[ST127] an organisation has one logo, however its name is typed, and not that of the house', async () => {
      await using storage = await open()
      const { house } = storage
      const municipality = { ...logo, organisation: 'Gemeente Zeist', alt: 'Zeist' }
      await storage.commit([house.savingLogo(logo), house.keepingLogo(province), house.keepingLogo(municipality)])
      expect(await house.logos()).toEqual([municipality, province])
      const again = { ...province, organisation: 'provincie  UTRECHT', png: bytes(1, 2, 3) }
      await storage.commit([house.keepingLogo(again)])
      expect(await house.logos()).toEqual([municipality, again])
      await storage.commit([house.removingLogo('ProvincieUtrecht')])
      expect(await house.logos()).toEqual([municipality])
      expect(await house.read()).toMatchObject({ logo })
      expect(() => house.removingLogo(' ')).toThrow(TypeError)
    })
  })
}
