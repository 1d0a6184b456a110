import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { RowStore } from './row-store.ts'

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
  /** As it should be by now. */
  readonly request: PaperRequest
  readonly madeAt: Instant
  readonly delivery: Delivery
  /** As it went to the server, or may have gone: it is not sent in another form under the same id. */
  readonly sent?: PaperRequest
  /** When the server's answer came. */
  readonly savedAt?: Instant
  /** The page that sends it, as long as it lives. */
  readonly holder?: string
}

/** Keeps what was not yet answered on this device, in the order in which it was put. */
export type OutboxStore = RowStore<OutboxEntry>
