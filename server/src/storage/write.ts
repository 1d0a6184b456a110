/** Marks a change as one of storage's own making. */
export const write: unique symbol = Symbol('write')

/** A change that a store can make. `Storage.commit` does one or several together; nothing happens before that. */
export interface Write {
  readonly [write]: true
}
