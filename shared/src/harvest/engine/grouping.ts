/** How coarse the groups are. */
export interface Grouping {
  /**
   * So many groups for the square root of the notes: people who sum up a conversation make 5 conclusions of 28 notes and 9
   * of 60, and do not double them when the notes double. A level of likeness would do it less well: how alike notes are
   * depends on how much of their subject the concept list knows.
   */
  readonly groups: number
  /** Groups at least so much alike are joined however few there are: they say the same in the same words. */
  readonly same: number
  /** A note is in a second group too when it is at least so much like it, as part of how much it is like its own. */
  readonly second: number
}

export const grouping: Grouping = { groups: 1.25, same: 3, second: 1.3 }
