import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { OutboxEntry } from '../connection/outbox-store.ts'
import { useNow } from '../connection/use-now.ts'
import { DeliveryMark } from './delivery-mark.tsx'

/** How it stands with a command: said after the server's answer, and only for a while. */
export function SavedMark({ entry }: { readonly entry: OutboxEntry }) {
  const now = useNow()
  if (entry.delivery.kind === 'refused') return null
  if (entry.delivery.kind === 'saving') return <DeliveryMark delivery="saving" />
  return now - (entry.savedAt ?? entry.madeAt) > 15 * SECOND ? null : <DeliveryMark delivery="saved" />
}
