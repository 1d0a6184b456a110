import { writeText } from '@tafelronde/shared/notes/write-text.ts'
import * as Y from 'yjs'

/** What a text becomes when two went on from the same one, each without knowing of the other. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || mine === base) return theirs
  if (theirs === base) return mine
  const here = new Y.Doc()
  here.getText().insert(0, base)
  const there = new Y.Doc()
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  // The lower id stands first where both typed in the same place: always theirs, so that the result is always the same.
  here.clientID = 2
  there.clientID = 1
  writeText(here.getText(), mine)
  writeText(there.getText(), theirs)
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
  return here.getText().toString()
}
