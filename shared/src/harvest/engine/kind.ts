import { type DraftKind, draftKinds } from './draft.ts'
import { readKindCues } from './kind-cues.ts'
import type { NoteSounds } from './note-sounds.ts'
import type { ReadNote } from './read-notes.ts'

/** How likely a note is to be of each kind; together 1. */
export type KindChances = Readonly<Record<DraftKind, number>>

/** How much it counts how such notes sound elsewhere, whose words do not come one by one, and how much the cues. */
const share = { sound: 0.3, cues: 1.3 } as const
/** Chances are rounded to a millionth, so that no machine's last bit decides. */
const GRAIN = 1_000_000

/** Reads the kind of a note from how it is said: by cues, and by how notes of each kind sound. What its writer said goes first. */
export function chancesOfKinds(
  read: Pick<ReadNote, 'note' | 'rawWords'>,
  { kinds }: Pick<NoteSounds, 'kinds'>,
): KindChances {
  const said = read.note.kind
  if (said !== undefined && said !== 'inzicht') return chances((kind) => (kind === said ? 1 : 0))
  const sound = kinds.read(read.note.text)
  const cues = readKindCues(read)
  const logOf = (kind: DraftKind): number => share.sound * sound[kind] + share.cues * cues[kind]
  const most = Math.max(...draftKinds.map(logOf))
  const oddsOf = (kind: DraftKind): number => Math.exp(logOf(kind) - most)
  const all = draftKinds.reduce((sum, kind) => sum + oddsOf(kind), 0)
  return chances((kind) => Math.round((GRAIN * oddsOf(kind)) / all) / GRAIN)
}

/** The likeliest; of equals the most telling. */
export function kindOfNote(of: KindChances): DraftKind {
  return draftKinds.reduce((best, kind) => (of[kind] > of[best] ? kind : best))
}

function chances(of: (kind: DraftKind) => number): KindChances {
  return Object.fromEntries(draftKinds.map((kind) => [kind, of(kind)])) as Record<DraftKind, number>
}
