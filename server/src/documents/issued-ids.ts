import { randomInt } from 'node:crypto'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Storage } from '../storage/storage.ts'

/** Ids from here on are issued to browsers; the server itself writes under lower ones. */
export const FIRST_ISSUED: number = 2 ** 31

/** How many ids a browser gets at a time: one for notes and one for the card, and as many again for three loads without a network. */
const AT_ONCE = 8

/** Tries before giving up on free ids; with two billion of them the second is hardly ever needed. */
const TRIES = 20

/** Who an id was issued to. */
export interface Holder {
  /** Tells browsers apart without telling whose they are: see `holderOf`. */
  readonly key: string
  /** Absent in anonymous sessions, and for a table's screen. */
  readonly person?: PersonId | undefined
}

/**
 * The client ids under which browsers may type in one document. An id is stored before it is used, belongs to one load
 * of one page, and is never given out again: Yjs tells characters apart by nothing else.
 */
export class IssuedIds {
  readonly #document: DocumentName
  readonly #storage: Storage
  readonly #holders: Map<number, Holder>

  private constructor(document: DocumentName, storage: Storage, holders: Map<number, Holder>) {
    this.#document = document
    this.#storage = storage
    this.#holders = holders
  }

  static async load(document: DocumentName, storage: Storage): Promise<IssuedIds> {
    const issued = await storage.clientIds.list(document)
    return new IssuedIds(
      document,
      storage,
      new Map(issued.map(({ id, holder, person }) => [id, { key: holder, person }])),
    )
  }

  /** Gives a browser fresh ids; resolves once they are on disk. */
  async issue(holder: Holder, now: Instant): Promise<readonly number[]> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      // Drawn one by one, so that none of them tells of another.
      const ids = Array.from({ length: AT_ONCE }, () => randomInt(FIRST_ISSUED, 2 ** 32))
      if (new Set(ids).size < AT_ONCE || ids.some((id) => this.#holders.has(id))) continue
      const issuing = this.#storage.clientIds.issuing(this.#document, ids, holder.key, holder.person, now)
      if (!(await this.#storage.commit([issuing])).ok) continue
      for (const id of ids) this.#holders.set(id, holder)
      return ids
    }
    throw new Error('No free client ids were found.')
  }

  /** Whether an id was issued to this browser, or to the same person on another device or with another badge. */
  isHeldBy(id: number, { key, person }: Holder): boolean {
    const holder = this.#holders.get(id)
    return holder !== undefined && (holder.key === key || (person !== undefined && holder.person === person))
  }
}
