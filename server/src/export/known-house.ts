import type { HouseStore, Logo as StoredLogo } from '../storage/house-store.ts'
import type { House, Logo } from './jobs/export-input.ts'

/**
 * How reports look, as it was read last. Every page that is opened asks for it, also by whoever has only a link, and its
 * pictures may be many megabytes: they are read again only once somebody has changed it.
 */
export class KnownHouse {
  readonly #store: Pick<HouseStore, 'read' | 'logos'>
  #known: Promise<House> | undefined
  #version = 0

  constructor(store: Pick<HouseStore, 'read' | 'logos'>) {
    this.#store = store
  }

  /** Counts the changes. */
  get version(): number {
    return this.#version
  }

  read(): Promise<House> {
    if (this.#known !== undefined) return this.#known
    const reading = readHouse(this.#store)
    this.#known = reading
    reading.catch(() => {
      if (this.#known === reading) this.#known = undefined
    })
    return reading
  }

  /** A change is on disk: what was read before it counts no more. */
  changed(): void {
    this.#known = undefined
    this.#version += 1
  }
}

/** Of this organisation, and the logos of those that take part. */
async function readHouse(store: Pick<HouseStore, 'read' | 'logos'>): Promise<House> {
  const [own, logos] = await Promise.all([store.read(), store.logos()])
  return {
    tokens: own.tokens,
    ...(own.logo !== undefined && { logo: drawnLogo(own.logo) }),
    logos: new Map(logos.map((logo) => [logo.organisation, drawnLogo(logo)])),
  }
}

function drawnLogo({ alt, png, width, height }: StoredLogo): Logo {
  return { alt, drawn: { png, width, height } }
}
