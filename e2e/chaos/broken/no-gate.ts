// Taken away: the gate. Whatever Yjs can read is applied as it came.
import * as Y from 'yjs'
import { OpenDocument } from '@tafelronde/server/documents/open-document.ts'
import { readFrame } from '@tafelronde/server/sync/read-frame.ts'
import { SyncLine } from '@tafelronde/server/sync/sync-line.ts'
import type { Verdict } from '@tafelronde/shared/notes/text-gate.ts'

/** What is being heard: a line hands it in before it hears anything else. */
let heard: Uint8Array = new Uint8Array()

const hear = SyncLine.prototype.hear
SyncLine.prototype.hear = function (this: SyncLine, frame) {
  const said = readFrame(frame)
  if ('update' in said) heard = said.update
  hear.call(this, frame)
}

const type = OpenDocument.prototype.type
OpenDocument.prototype.type = function (this: OpenDocument, typed) {
  const update = heard
  type.call(this, { ...typed, judge: () => believe(update) })
}

function believe(update: Uint8Array): Verdict {
  try {
    Y.decodeUpdate(update)
    return { kind: 'accepted', update, fields: [] }
  } catch {
    return { kind: 'late' }
  }
}
