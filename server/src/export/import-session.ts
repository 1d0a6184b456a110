import { randomInt } from 'node:crypto'
import { fillHarvest } from '@tafelronde/shared/harvest/session-file/fill-harvest.ts'
import { openSessionFile } from '@tafelronde/shared/harvest/session-file/open-session-file.ts'
import type { FileRefused } from '@tafelronde/shared/harvest/session-file/read-session-file.ts'
import type { SessionFile, SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { OpenedPaper } from '@tafelronde/shared/notes/note.ts'
import { fillPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { type DocumentName, harvestDocument, paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import * as Y from 'yjs'
import { newSecret } from '../auth/new-token.ts'
import { FIRST_ISSUED } from '../documents/issued-ids.ts'
import { sealPaper } from '../notes/sealed-author.ts'
import { isTimeZone } from '../sessions/is-time-zone.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { sessionContent } from '../sessions/session-content.ts'
import type { SessionRegistry } from '../sessions/session-registry.ts'
import type { Storage } from '../storage/storage.ts'
import type { Write } from '../storage/write.ts'

export interface ImportParts {
  readonly storage: Storage
  readonly sessions: SessionRegistry
  readonly clock: Clock
}

export type Imported =
  | { readonly ok: true; readonly value: LiveSession }
  | FileRefused
  | { readonly ok: false; readonly why: 'already-here'; readonly at: 'session' }

/**
 * Takes in a session from a file, under the ids that it had; its code, links and keys are new. All of it or nothing: in one
 * commit, and not where the session is already. Names whose date has come are not taken in.
 */
export async function importSession({ storage, sessions, clock }: ImportParts, file: SessionFile): Promise<Imported> {
  if (!isTimeZone(file.programme.timeZone)) return { ok: false, why: 'wrong-form', at: 'programme.timeZone' }
  const now = clock.now()
  const opened = withoutDueNames(openSessionFile(file, newSecret()), now)
  const { session, createdAt, namesDeletedAt, roster, papers, harvest, settings } = opened
  const write = (name: DocumentName, fill: (document: Y.Doc) => void): Write =>
    storage.documents.appending(name, { epoch: 0, seq: 0 }, [{ bytes: encode(fill), at: now }])
  const added = await sessions.add(session, {
    createdAt,
    also: [
      ...(namesDeletedAt === undefined ? [] : [storage.sessions.markingNamesDeleted(session.id, namesDeletedAt)]),
      ...roster.map((entry) => storage.roster.adding(session.id, entry)),
      ...listPapers(papers).map(([table, paper]) =>
        write(paperDocument(session.id, table), (document) => {
          fillPaper(document, sealPaper(paper, { table, authorKey: session.authorKey }))
        }),
      ),
      write(harvestDocument(session.id), (document) => fillHarvest(document, harvest, settings)),
    ],
  })
  return added.ok ? added : { ok: false, why: added.why, at: 'session' }
}

/** Names were promised to be gone by a date, wherever the file has been since. */
function withoutDueNames(opened: SessionFileInput, now: number): SessionFileInput {
  const isDue = opened.namesDeletedAt === undefined && sessionContent(opened.session).namesUntil <= now
  if (!isDue) return opened
  return { ...opened, namesDeletedAt: now, roster: opened.roster.map((entry) => ({ ...entry, name: '' })) }
}

function listPapers(papers: SessionFileInput['papers']): readonly (readonly [TableId, OpenedPaper])[] {
  const all = Object.entries(papers) as [TableId, OpenedPaper][]
  return all.filter(([, { notes, cards }]) => notes.length > 0 || cards.length > 0)
}

/** A document that was filled, in one update under an id of the server's own. */
function encode(fill: (document: Y.Doc) => void): Uint8Array {
  const document = new Y.Doc()
  document.clientID = randomInt(1, FIRST_ISSUED)
  fill(document)
  return Y.encodeStateAsUpdate(document)
}
