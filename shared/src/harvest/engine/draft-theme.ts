import { bindLikeness } from './bind-likeness.ts'
import { speaksAgainst, tellsOfDisagreement } from './disagreement.ts'
import type { DraftLine } from './draft.ts'
import { groupNotes } from './group-notes.ts'
import type { Grouping } from './grouping.ts'
import type { HarvestConstraints } from './harvest-input.ts'
import type { KindChances } from './kind.ts'
import { kindOfGroup } from './kind-of-group.ts'
import { indexTheme, likenessOf, type ThemeToIndex } from './index-theme.ts'
import { nestGroups } from './nest-lines.ts'
import { placeRemarks } from './place-remarks.ts'
import { rankLines } from './rank-lines.ts'
import type { ReadNote } from './read-notes.ts'
import type { Glossary } from './words/glossary.ts'
import { supportOf } from './support-of.ts'
import { writeLine } from './write-line.ts'

export interface ThemeToDraft extends ThemeToIndex {
  /** What kind each note is. */
  readonly chances: readonly KindChances[]
  readonly remarks: readonly ReadNote[]
  readonly glossary: Glossary
  readonly grouping: Grouping
  readonly constraints: HarvestConstraints
}

/** Drafts the lines of one theme from its notes, as triage left them, in the order in which they were laid. */
export function draftTheme(theme: ThemeToDraft): readonly DraftLine[] {
  const { notes, chances, glossary, book } = theme
  const likeness = likenessOf(indexTheme(theme), notes)
  const bound = bindLikeness(
    likeness,
    notes.map(({ note }) => note.id),
    theme.constraints,
  )
  const groups = groupNotes(likeness, theme.grouping, bound)
  const against = notes.map(({ note }) => speaksAgainst(note, book.sounds))
  const parents = nestGroups(groups, likeness)
  const remarks = placeRemarks(groups, notes, theme.remarks)
  const lines = groups.map((group, place) => {
    const kind = kindOfGroup(
      group.map((at) => ({ chances: chances[at]!, votes: notes[at]!.note.votes })),
      remarks[place]!,
    )
    const { text, order } = writeLine({ group, notes, likeness, chances, against, glossary }, kind)
    const voices = group.length > 2 ? order.filter((at) => against[at]) : []
    return {
      text,
      kind,
      sourceNoteIds: order.map((at) => notes[at]!.note.id),
      disagreement: voices.length > 0 || kind === 'afweging' || remarks[place]!.some(tellsOfDisagreement),
      otherVoices: voices.map((at) => notes[at]!.note.id),
      support: supportOf(group.map((at) => notes[at]!.note)),
      alternatives: order.slice(1, 4).map((at) => notes[at]!.note.id),
      loose: group.length === 1,
      ...(parents[place] === undefined ? {} : { parent: parents[place] }),
    }
  })
  return rankLines(lines, notes)
}
