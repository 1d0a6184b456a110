/** The longest text of what was done that day, in UTF-16 units. Apart from `session.ts`, which the commands are read before. */
export const WHAT_WE_DID_LENGTH = 5_000
