/** In bytes: a list of a thousand people takes a twentieth of it. */
export const LARGEST_FILE = 5_000_000

/** Why a file cannot be taken as a list of people. The page has one sentence for each. */
export type FileRefusal = 'too-large' | 'encrypted' | 'old-excel' | 'open-document' | 'broken' | 'no-list' | 'empty'

/** Ends the reading of a file from wherever it is; `readFile` turns it into an answer. */
export class Unreadable extends Error {
  readonly why: FileRefusal

  constructor(why: FileRefusal) {
    super(`This file cannot be read: ${why}`)
    this.why = why
  }
}
