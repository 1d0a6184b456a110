import { harvestCommandSchema } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { ConclusionId, NoteId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { expect, test } from 'vitest'
import { addingSources, inPortions, makingConclusion, movingSources } from './portions.ts'

const many = Array.from({ length: 1_201 }, (_, place) => noteRef('t1' as TableId, `n${place}` as NoteId))
const [one, other] = ['c1', 'c2'] as ConclusionId[] as [ConclusionId, ConclusionId]
const made = { conclusion: one, theme: 'th1' as ThemeId, text: 'Een bus.', conclusionKind: 'inzicht' as const }

test.for([
  ['place', inPortions(many, (notes) => ({ kind: 'place-notes', notes, place: 'next-time' }))],
  ['add', addingSources(one, many)],
  ['move', movingSources(one, other, many)],
  ['make', makingConclusion(made, many)],
] as const)(
  '[CL67] however many briefjes are ticked, no command is too large and none is left out: %s',
  ([, commands]) => {
    for (const command of commands) expect(harvestCommandSchema.safeParse(command).error).toBeUndefined()
    const notes = commands.flatMap((command) =>
      'sources' in command ? command.sources : 'notes' in command ? command.notes : [],
    )
    expect(notes).toEqual(many)
  },
)

test('[CL67] of no briefjes nothing is asked, but a conclusion may be made of none', () => {
  expect(addingSources(one, [])).toEqual([])
  expect(makingConclusion(made, [])).toEqual([{ kind: 'make-conclusion', ...made, sources: [] }])
})
