import type { Badge, BadgeStore } from '../storage/badge-store.ts'
import type { TokenHash } from '../storage/token-hash.ts'

/** Whatever counts how often its badges were taken in or handed over. */
export interface BadgesOwner {
  readonly badgesVersion: number
}

interface Known {
  readonly version: number
  readonly badges: Map<TokenHash, Badge>
}

/**
 * The badges that were looked up already, by session, until one of its badges changes. A room that comes back after the
 * wifi was gone opens a thousand lines in a second, and each look-up would wake the thread in which storage works.
 */
export class KnownBadges {
  readonly #store: Pick<BadgeStore, 'find'>
  readonly #known = new WeakMap<BadgesOwner, Known>()

  constructor(store: Pick<BadgeStore, 'find'>) {
    this.#store = store
  }

  /** Finds badges for this session's doors. One that is not there is looked for each time. */
  of(owner: BadgesOwner): Pick<BadgeStore, 'find'> {
    return {
      find: async (token) => {
        const { version, badges } = this.#ofNow(owner)
        const known = badges.get(token)
        if (known !== undefined) return known
        const found = await this.#store.find(token)
        // What was read before a badge was taken in is not kept after it.
        if (found !== undefined && version === owner.badgesVersion) badges.set(token, found)
        return found
      },
    }
  }

  #ofNow(owner: BadgesOwner): Known {
    const known = this.#known.get(owner)
    if (known?.version === owner.badgesVersion) return known
    const fresh: Known = { version: owner.badgesVersion, badges: new Map() }
    this.#known.set(owner, fresh)
    return fresh
  }
}
