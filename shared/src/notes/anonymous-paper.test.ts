import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '../people/actor.ts'
import { decidePaper } from './decide-paper.ts'
import type { NoteRound } from './note.ts'
import type { PaperCommand } from './paper-command.ts'
import type { OpenedNote } from './note.ts'
import { applyPaperChange, readPaper } from './paper-document.ts'
import {
  ada,
  anonymousCafe,
  ben,
  chi,
  daan,
  els,
  facilitator,
  noon,
  noteId,
  participant,
  phases,
  red,
  redScreen,
  smallCafe,
  withBareAuthors,
} from './testing/small-cafe.ts'

const people = [ada, ben, chi, daan, els]
const id = fc.constantFrom('n0', 'n1', 'n2').map(noteId)
const text = fc.constantFrom('Een ondergrens', 'Meer bussen', 'Wie betaalt dat?')
const actor = fc.constantFrom<Actor>(participant(ada), participant(ben), participant(daan), facilitator, redScreen)

const command: fc.Arbitrary<PaperCommand> = fc.oneof(
  fc.record(
    { kind: fc.constant('lay-note'), note: id, text, author: fc.constantFrom(ada, ben, daan), parent: id },
    { requiredKeys: ['kind', 'note', 'text'] },
  ),
  fc.record({ kind: fc.constant('set-note-kind'), note: id, noteKind: fc.constantFrom('tip', 'vraag') }),
  fc.record({ kind: fc.constant('remove-note'), note: id }),
  fc.record({ kind: fc.constant('restore-note'), note: id }),
)
const script = fc.array(
  fc.record({
    actor,
    command,
    round: fc.constantFrom<NoteRound>(0, 'harvest'),
    keyHash: fc.option(fc.constantFrom('hash-1', 'hash-2'), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 25 },
)

test('[NO4] in an anonymous session nobody can be found in the bytes of notes, whatever is asked', () => {
  fc.assert(
    fc.property(script, (asked) => {
      const bytes = play(asked, anonymousCafe(phases.harvest))
      for (const person of people) expect(bytes).not.toContain(person)
    }),
  )
})

test('[NO4] in a named session the author could be found if it were not sealed, so that looking for one means something', () => {
  const asked = [
    { actor: participant(ben), command: { kind: 'lay-note', note: noteId('n0'), text: 'x' }, round: 0 },
  ] as const
  expect(play(asked, smallCafe(phases.harvest))).toContain(ben)
})

/** All bytes that the papers' log would hold after these questions, as text. */
function play(
  asked: readonly {
    readonly actor: Actor
    readonly command: PaperCommand
    readonly round: NoteRound
    readonly keyHash?: string | undefined
  }[],
  session: ReturnType<typeof smallCafe>,
): string {
  const document = new Y.Doc()
  const log: Uint8Array[] = []
  document.on('update', (update: Uint8Array) => log.push(update))
  for (const question of asked) {
    const { notes, cards } = readPaper(document)
    const opened = notes.map(({ sealedAuthor, author: _author, ...words }): OpenedNote => {
      return { ...words, author: people.find((person) => person === (sealedAuthor as string | undefined)) }
    })
    const answer = decidePaper({ ...question, session, table: red, paper: { notes: opened, cards }, now: noon })
    if (answer.ok) applyPaperChange(document, withBareAuthors(answer.value))
  }
  return [...log, Y.encodeStateAsUpdate(document)].map((bytes) => String.fromCharCode(...bytes)).join('\n')
}
