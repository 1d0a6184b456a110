/** What is asked of a server that is watched. Every question is answered with how it went since the one before. */
export type WatchQuestion = { readonly kind: 'measure' } | { readonly kind: 'turn-clock'; readonly by: number }

/** How busy a server was, in milliseconds, and how large it is, in bytes. */
export interface Watched {
  /** The longest that its event loop stood still. */
  readonly stall: number
  /** The processor time of the costliest single frame. */
  readonly frame: number
  readonly memory: number
}
