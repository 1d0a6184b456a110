/** How coarse the groups are; a facilitator may choose, see `coarseness`. */
export interface Grouping {
  /** Two groups join while they are at least so much alike, on average. */
  readonly cut: number
  /** A larger group is looked at again, and taken apart where it falls apart. */
  readonly most: number
  /** A loose note joins a group when it is at least so much like its two nearest there. */
  readonly attach: number
  /** A note is in a second group too when it is at least so much like it, as part of how much it is like its own. */
  readonly second: number
}

export const grouping: Grouping = { cut: 0.1, most: 12, attach: 0.06, second: 0.85 }
