import { type Refusal } from '@tafelronde/shared/sessions/refusal.ts'

/** What can break in storage: no room, held by another process, made by a newer version, or anything else. */
export type StorageFaultKind = 'disk-full' | 'locked' | 'newer' | 'broken'

/** Thrown when storage itself fails. What was asked has not happened. */
export class StorageFault extends Error {
  readonly kind: StorageFaultKind

  constructor(kind: StorageFaultKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StorageFault'
    this.kind = kind
  }
}

/** What someone is told of a fault, whatever it was: only that there is no room left says what to do. */
export function refusalOfFault(fault: unknown): Refusal {
  return fault instanceof StorageFault && fault.kind === 'disk-full' ? 'storage-full' : 'server-fault'
}
