/** From here on a briefje is longer than people read, and its writer is asked to keep it short. */
export const SHORT_NOTE = 200
