import { type Instant, MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import { type DocumentName, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import * as Y from 'yjs'
import type { Copies, Following, StandIn } from './copies.ts'
import type { RowStore } from './row-store.ts'

/** What the live road told last, besides the documents. */
export interface Hello {
  readonly actor: Actor
  readonly roster: readonly RosterEntry[]
  readonly mine: readonly (readonly [TableId, readonly NoteId[]])[]
  /** How far the server's clock is ahead of this device's. */
  readonly ahead: number
}

/** What lies on this device for a page that is loaded without a network. */
export type KeptCopy =
  | { readonly kind: 'hello'; readonly at: number; readonly hello: Hello }
  | {
      readonly kind: 'document'
      readonly at: number
      readonly epoch: number
      readonly mayWrite: boolean
      readonly state: Uint8Array
    }

/** An id to type under in one document; each is used once. */
export interface SpareId {
  readonly at: number
  readonly id: number
}

/** A session takes a day; who comes to this device the next morning must not find what was written. */
const KEPT_FOR = 6 * 60 * MINUTE

/** Whether something that was kept at this time of this device may not be kept any more. */
export function isDue(at: number, now: number): boolean {
  return now - at > KEPT_FOR || at - now > KEPT_FOR
}

/** A copy is made again so long after something changed, and at once when the line breaks: a desk follows many tables. */
const COPY_AFTER = 4 * SECOND

/** Enough for a day of loads without a network. */
const MOST_SPARE = 6

export interface KeptCopiesParts {
  /** Whose copies: of one browser, session and door. */
  readonly owner: string
  readonly copies: RowStore<KeptCopy>
  readonly spareIds: RowStore<SpareId>
  /** This device's own clock. */
  readonly deviceNow: () => number
  /** The server's. */
  readonly now: () => Instant
  readonly isOffline: () => boolean
}

/** Copies of one session on this device, as it was last; gone once it is closed or its names are due. */
export class KeptCopies implements Copies {
  readonly #parts: KeptCopiesParts
  #isOver = false
  readonly #flushes = new Set<() => void>()

  constructor(parts: KeptCopiesParts) {
    this.#parts = parts
  }

  isOffline(): boolean {
    return this.#parts.isOffline()
  }

  async find(name: DocumentName): Promise<StandIn | undefined> {
    const { owner, copies, spareIds, deviceNow } = this.#parts
    const copy = await copies.find(owner, name)
    if (copy?.kind !== 'document' || isDue(copy.at, deviceNow())) return undefined
    const document = new Y.Doc()
    try {
      Y.applyUpdate(document, copy.state)
    } catch {
      return undefined // half of it was written
    }
    const take = async () => (copy.mayWrite ? (await spareIds.take(`${owner}/${name}`))?.id : undefined)
    const [id, cardId] = [await take(), await take()]
    if (id !== undefined) document.clientID = id
    return { document, epoch: copy.epoch, mayWrite: cardId !== undefined, cardId }
  }

  async findHello(): Promise<Hello | undefined> {
    const { owner, copies, deviceNow } = this.#parts
    const copy = await copies.find(owner, 'hello')
    return copy?.kind === 'hello' && !isDue(copy.at, deviceNow()) ? copy.hello : undefined
  }

  keepHello(hello: Hello): void {
    if (!this.#isOver) this.#put('hello', { kind: 'hello', at: this.#parts.deviceNow(), hello })
  }

  follow(
    name: DocumentName,
    document: Y.Doc,
    { epoch, mayWrite }: Pick<OpenedDocument, 'epoch' | 'mayWrite'>,
  ): Following {
    let due: ReturnType<typeof setTimeout> | undefined
    const copy = () => {
      clearTimeout(due)
      due = undefined
      this.#lookAt(name, document)
      if (this.#isOver) return
      const state = Y.encodeStateAsUpdate(document)
      this.#put(name, { kind: 'document', at: this.#parts.deviceNow(), epoch, mayWrite, state })
    }
    const copySoon = () => {
      due ??= setTimeout(copy, COPY_AFTER)
    }
    const flush = () => {
      if (due !== undefined) copy()
    }
    document.on('update', copySoon)
    this.#flushes.add(flush)
    copy()
    const stop = () => {
      flush()
      document.off('update', copySoon)
      this.#flushes.delete(flush)
    }
    return { flush, stop }
  }

  keepIds(name: DocumentName, ids: readonly number[]): void {
    const { owner, spareIds, deviceNow } = this.#parts
    const lane = `${owner}/${name}`
    const keep = async () => {
      const kept = await spareIds.load(lane)
      for (const id of ids.slice(0, Math.max(0, MOST_SPARE - kept.length)))
        await spareIds.put(lane, String(id), { at: deviceNow(), id })
    }
    keep().catch(() => {})
  }

  /** The page may be about to go. */
  flush(): void {
    for (const flush of this.#flushes) flush()
  }

  #lookAt(name: DocumentName, document: Y.Doc): void {
    if (this.#isOver || readDocumentName(name)?.kind !== 'session') return
    const session = readSession(document)
    if (session === undefined) return
    this.#isOver = session.phase.kind === 'closed' || session.programme.namesUntil <= this.#parts.now()
    if (this.#isOver) this.#parts.copies.removeAll(this.#parts.owner).catch(() => {})
  }

  #put(id: string, copy: KeptCopy): void {
    this.#parts.copies.put(this.#parts.owner, id, copy).catch(() => {})
  }
}
