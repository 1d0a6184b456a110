/** What a note or a line is, the most telling first. `inzicht` is the plain one: it needs no label. */
export const draftKinds = ['actie', 'afweging', 'vraag', 'randvoorwaarde', 'tip', 'situatie', 'inzicht'] as const
export type DraftKind = (typeof draftKinds)[number]

/** Why a note is in no line. Each is shown, and each can be taken back by hand. */
export const leftOutReasons = ['leeg', 'instemming', 'proces', 'grap', 'buiten-thema', 'dubbel'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** A drafted conclusion with its sources. */
export interface DraftLine {
  readonly text: string
  readonly kind: DraftKind
  /** From the note that stands nearest to the middle of the group on. */
  readonly sourceNoteIds: readonly string[]
  /** From 1. */
  readonly rank: number
  readonly disagreement: boolean
  /** Notes among the sources that say otherwise: quoted under the line, never judged. */
  readonly otherVoices: readonly string[]
  readonly support: Support
  /** The rank of the line that this one could stand under. */
  readonly under?: number
  /** Other notes that could have been the line, best first. */
  readonly alternatives: readonly string[]
  /** A single note that has found no company yet. */
  readonly loose: boolean
}

/** "7 mensen · 4 organisaties · 3 tafels · 9 stemmen" */
export interface Support {
  readonly authors: number
  readonly organisations: number
  readonly tables: number
  readonly votes: number
}

export interface LeftOut {
  readonly id: string
  readonly reason: LeftOutReason
  /** The note that it repeats. */
  readonly of?: string
}

export interface DraftTheme {
  readonly theme: string
  readonly lines: readonly DraftLine[]
}

/** A whole draft. The same input gives the same draft, byte for byte, in every place. */
export interface Draft {
  readonly themes: readonly DraftTheme[]
  readonly notUsed: readonly LeftOut[]
  readonly noteKinds: Readonly<Record<string, DraftKind>>
  readonly inputHash: string
  readonly engineVersion: string
  readonly conceptListVersion: string
}
