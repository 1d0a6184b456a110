// Taken away: that whatever bytes come are read as what they say, or as nothing.
import * as decoding from 'lib0/decoding'
import { SyncLine } from '@tafelronde/server/sync/sync-line.ts'

const hear = SyncLine.prototype.hear
SyncLine.prototype.hear = function (this: SyncLine, frame) {
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  if (decoding.hasContent(decoder)) decoding.readVarUint(decoder)
  decoding.readVarUint8Array(decoder)
  hear.call(this, frame)
}
