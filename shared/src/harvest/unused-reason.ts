/** Why a note is in no conclusion. */
export const unusedReasons = ['dubbel', 'geen-inhoud', 'ander-onderwerp', 'al-gezegd', 'anders'] as const
export type UnusedReason = (typeof unusedReasons)[number]
