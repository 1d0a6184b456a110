import { type Instant } from '@tafelronde/shared/lib/clock.ts'
import { type PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import { type Refusal } from '@tafelronde/shared/sessions/refusal.ts'

/**
 * A paper command on its way to the server:
 *
 *   saving ─► saved        or ─► refused, which waits for the person to try again or let go
 */
export type Delivery =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly faultId?: string }

export interface OutboxEntry {
  readonly request: PaperRequest
  readonly madeAt: Instant
  readonly delivery: Delivery
}

/** Keeps what was not yet answered on this device, in the order in which it was put. */
export interface OutboxStore {
  /** Whether it survives a reload. */
  readonly lasts: boolean
  /** Everything kept for this owner, oldest first. */
  load(owner: string): Promise<readonly OutboxEntry[]>
  /** Adds an entry, or puts it in the place of the one with the same command id. */
  put(owner: string, entry: OutboxEntry): Promise<void>
  remove(owner: string, id: string): Promise<void>
}

/** Where a browser keeps nothing: words last until the page goes. */
export class MemoryOutboxStore implements OutboxStore {
  readonly lasts = false
  readonly #kept = new Map<string, Map<string, OutboxEntry>>()

  load(owner: string): Promise<readonly OutboxEntry[]> {
    return Promise.resolve([...(this.#kept.get(owner)?.values() ?? [])])
  }

  put(owner: string, entry: OutboxEntry): Promise<void> {
    const entries = this.#kept.get(owner) ?? new Map<string, OutboxEntry>()
    this.#kept.set(owner, entries.set(entry.request.id, entry))
    return Promise.resolve()
  }

  remove(owner: string, id: string): Promise<void> {
    this.#kept.get(owner)?.delete(id)
    return Promise.resolve()
  }
}
