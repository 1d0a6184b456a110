import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { NoteId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import {
  type Note,
  noteRef,
  type OpenedNote,
  type OpenedPaper,
  type Paper,
  type SealedAuthor,
} from '@tafelronde/shared/notes/note.ts'
import type { PaperChange, SealedPaperChange } from '@tafelronde/shared/notes/paper-change.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_LENGTH = 12
const TAG_LENGTH = 16
/** Ids are filled up to a multiple of this, so that the length of a seal tells nobody apart. */
const ID_LENGTH = 32

/** What a paper's authors are sealed with: the paper's table, and the `authorKey` of its session. */
export interface Sealing {
  readonly table: TableId
  readonly authorKey: string
}

/** The change as it may lie in the document. A seal opens on its own note only, and no two are alike. */
export function sealAuthors(change: PaperChange, sealing: Sealing): SealedPaperChange {
  if (change.kind !== 'lay-notes') return change
  const at = placeOf(sealing)
  return { kind: 'lay-notes', notes: change.notes.map((note) => sealNote(note, at)) }
}

/** All of a paper as it may lie in the document. */
export function sealPaper({ notes, cards }: OpenedPaper, sealing: Sealing): Paper {
  const at = placeOf(sealing)
  return { notes: notes.map((note) => sealNote(note, at)), cards }
}

/** The paper with its authors. What was not sealed for its own place with this key has none. */
export function openAuthors({ notes, cards }: Paper, sealing: Sealing): OpenedPaper {
  const at = placeOf(sealing)
  return { notes: notes.map((note) => openNote(note, at)), cards }
}

/** Who wrote one note, as `openAuthors`. */
export function openAuthor(
  { id, sealedAuthor }: Pick<Note, 'id' | 'sealedAuthor'>,
  sealing: Sealing,
): PersonId | undefined {
  return sealedAuthor === undefined ? undefined : open(sealedAuthor, id, placeOf(sealing))
}

interface Place {
  readonly table: TableId
  /** As an object: of bytes Node makes a key again for each note, which takes five times as long. */
  readonly key: KeyObject
}

function placeOf({ table, authorKey }: Sealing): Place {
  return { table, key: createSecretKey(createHash('sha256').update(authorKey).digest()) }
}

function sealNote({ author, sealedAuthor: _sealedAuthor, ...words }: OpenedNote, place: Place): Note {
  return author === undefined ? words : { ...words, sealedAuthor: seal(author, words.id, place) }
}

function openNote({ sealedAuthor, author: _author, ...words }: Note, place: Place): OpenedNote {
  return {
    ...words,
    // Opened when somebody asks: a command asks for one author out of a paper full of them.
    get author() {
      return sealedAuthor === undefined ? undefined : open(sealedAuthor, words.id, place)
    },
  }
}

function seal(author: PersonId, note: NoteId, { table, key }: Place): SealedAuthor {
  const nonce = randomBytes(NONCE_LENGTH)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(noteRef(table, note)))
  const id = Buffer.from(author)
  const filled = Buffer.concat([id, Buffer.alloc(-id.length & (ID_LENGTH - 1))])
  const sealed = Buffer.concat([nonce, cipher.update(filled), cipher.final(), cipher.getAuthTag()])
  return sealed.toString('base64url') as SealedAuthor
}

function open(sealed: SealedAuthor, note: NoteId, { table, key }: Place): PersonId | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const end = bytes.length - TAG_LENGTH
  if (end < NONCE_LENGTH) return undefined
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_LENGTH), {
    authTagLength: TAG_LENGTH,
  })
  decipher.setAAD(Buffer.from(noteRef(table, note))).setAuthTag(bytes.subarray(end))
  try {
    const filled = Buffer.concat([decipher.update(bytes.subarray(NONCE_LENGTH, end)), decipher.final()])
    return filled.toString().replace(/\0+$/, '') as PersonId
  } catch {
    // Sealed with another key, for another note, or not by us.
    return undefined
  }
}
