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
