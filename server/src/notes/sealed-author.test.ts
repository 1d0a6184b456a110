import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Note, OpenedNote } from '@tafelronde/shared/notes/note.ts'
import { openAuthors, type Sealing, sealAuthors } from './sealed-author.ts'

const red: Sealing = { table: 'red' as TableId, authorKey: 'a-key-that-nobody-can-guess' }
const ada = 'ada' as PersonId
const ben = 'person-ben-with-a-long-id' as PersonId

test('[NO18] a sealed author is opened on the server, and reads as nothing before that', () => {
  const id = fc.string({ minLength: 1, maxLength: 64, unit: fc.constantFrom('a', 'Z', '7', '-', '_') })
  fc.assert(
    fc.property(id, (author) => {
      const note = noteBy(author as PersonId, 'n')
      const sealed = seal(note)
      expect(sealed).not.toHaveProperty('author')
      expect(openOne(sealed)).toEqual(note)
      if (author.length > 4) expect(JSON.stringify(sealed)).not.toContain(author)
    }),
  )
  expect(seal(noteBy(undefined, 'n'))).not.toHaveProperty('sealedAuthor')
  expect(openOne(seal(noteBy(undefined, 'n'))).author).toBeUndefined()
})

test('[NO18] seals tell of no two notes that they are by one writer, also not by their length', () => {
  const seals = [ada, ada, ben].map((author, at) => seal(noteBy(author, `n${at}`)).sealedAuthor)
  expect(new Set(seals).size).toBe(3)
  expect(new Set(seals.map((one) => one?.length)).size).toBe(1)
  expect(seal(noteBy(ada, 'n')).sealedAuthor).not.toBe(seal(noteBy(ada, 'n')).sealedAuthor)
})

test('[NO18] a seal opens on its own note, at its own table and in its own session only', () => {
  const sealed = seal(noteBy(ada, 'n'))
  expect(openOne(sealed).author).toBe(ada)
  expect(openOne({ ...sealed, id: 'other' as NoteId }).author).toBeUndefined()
  expect(openOne(sealed, { ...red, table: 'blue' as TableId }).author).toBeUndefined()
  expect(openOne(sealed, { ...red, authorKey: 'the key of another session' }).author).toBeUndefined()
})

test('[NO18] what is no seal is nobody’s', () => {
  const sealed = seal(noteBy(ada, 'n'))
  const broken = [
    '',
    'x',
    '%',
    ada,
    'A'.repeat(80),
    sealed.sealedAuthor?.slice(0, -2),
    `${sealed.sealedAuthor?.startsWith('A') === true ? 'B' : 'A'}${sealed.sealedAuthor?.slice(1)}`,
  ]
  for (const one of broken) {
    expect(openOne({ ...sealed, sealedAuthor: one as NonNullable<Note['sealedAuthor']> }).author).toBeUndefined()
  }
})

function seal(note: OpenedNote): Note {
  const change = sealAuthors({ kind: 'lay-notes', notes: [note] }, red)
  const [sealed] = change.kind === 'lay-notes' ? change.notes : []
  if (sealed === undefined) throw new Error('The note is gone.')
  return sealed
}

function openOne(note: Note, sealing = red): OpenedNote {
  const [opened] = openAuthors({ notes: [note], cards: [] }, sealing).notes
  if (opened === undefined) throw new Error('The note is gone.')
  return opened
}

function noteBy(author: PersonId | undefined, id: string): OpenedNote {
  return { id: id as NoteId, round: 0, text: 'Meer bussen', author, laidAt: 1, late: false, fromPaper: false }
}
