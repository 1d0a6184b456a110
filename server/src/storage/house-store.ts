import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { Write } from './write.ts'

/** An organisation's sign, drawn. */
export interface Logo {
  readonly png: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What it says to who cannot see it; never empty. */
  readonly alt: string
}

/** How the reports of the organisation that runs this server look. */
export interface House {
  readonly tokens: HouseTokens
  readonly logo?: Logo
}

/** The sign of an organisation that takes part, under its name as it is shown. */
export interface OrganisationLogo extends Logo {
  readonly organisation: string
}

/** Keeps how reports look: of the one organisation that runs this server, and the logos of those that take part. */
export interface HouseStore {
  /** Where nobody has chosen: as the product does, without a logo. */
  read(): Promise<House>

  savingTokens(tokens: HouseTokens): Write

  /** Puts this logo in the place of the former one; `undefined` takes it away. */
  savingLogo(logo: Logo | undefined): Write

  /** The logos of organisations that take part, by name. */
  logos(): Promise<readonly OrganisationLogo[]>

  /** Puts it in the place of the one that this organisation had, with whatever capitals and spaces it was typed. */
  keepingLogo(logo: OrganisationLogo): Write

  removingLogo(organisation: string): Write
}
