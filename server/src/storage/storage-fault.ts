import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'

/**
 * What can break in storage: no room, held by another process, made by a newer version, damaged, more asked than there
 * is memory for, or anything else.
 */
export const storageFaultKinds = ['disk-full', 'locked', 'newer', 'damaged', 'busy', 'broken'] as const
export type StorageFaultKind = (typeof storageFaultKinds)[number]

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
