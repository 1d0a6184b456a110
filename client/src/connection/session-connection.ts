import type { CommandId, Id, NewId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import type { OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type { SupportCommand } from '@tafelronde/shared/harvest/support/support-command.ts'
import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import {
  type DocumentName,
  harvestDocument,
  paperDocument,
  sessionDocument,
} from '@tafelronde/shared/tables/document-names.ts'
import type { Answer, Door } from '@tafelronde/shared/wire/live-events.ts'
import { nanoid } from 'nanoid'
import type * as Y from 'yjs'
import { DocumentShelf } from './document-shelf.ts'
import { LiveLine } from './live-line.ts'
import type { Reading } from './reading.ts'
import { onWake } from './wake.ts'
import type { StartWriting, Writing } from './writing.ts'

/** A fresh id of this browser's own making, such as a note's or a command's. */
export const newId: NewId = <Of extends string>() => nanoid() as Id<Of>

/** All that one page has to do with the server in one session, through one door. */
export class SessionConnection {
  readonly live: LiveLine
  /** What is written on this page; pages that only show have none. */
  readonly writing: Writing | undefined
  readonly session: Reading<SharedSession | undefined>
  readonly harvest: Reading<Harvest>
  readonly #id: SessionId
  readonly #shelf: DocumentShelf
  readonly #stopWaking: () => void
  /** By what reads them: only pages that show something bring along what reads it. */
  readonly #readings = new Map<DocumentName, Map<unknown, Reading<unknown>>>()

  constructor(session: SessionId, door: Door, start?: StartWriting) {
    this.#id = session
    this.live = new LiveLine({ session, door })
    const own = sessionDocument(session)
    this.#shelf = new DocumentShelf({
      live: this.live,
      door,
      keeperOf: (name) => (name === own ? undefined : this.writing?.typed(name)),
      copies: () => this.writing?.copies,
    })
    this.session = this.#shelf.reading(own, readSession)
    this.harvest = this.#shelf.reading(harvestDocument(session), readHarvest)
    this.writing = start?.({
      id: session,
      session: () => this.session.read(),
      door,
      live: this.live,
      hold: (name) => this.#shelf.hold(name),
      paper: (table) => this.paper(table).read(),
      newId,
    })
    this.#stopWaking = onWake((stoodStillFor) => {
      this.live.look(stoodStillFor)
      this.#shelf.look()
    })
  }

  /** The paper of a table: the same reading for every page that asks. */
  paper(table: TableId): Reading<Paper> {
    return this.besideNotes(table, readPaper)
  }

  /** What lies beside the conclusions in the harvest's document: the same reading for every page that reads it so. */
  besideHarvest<Value>(read: (document: Y.Doc) => Value): Reading<Value> {
    return this.#reading(harvestDocument(this.#id), read)
  }

  /** What lies on a table's paper: the notes, or what lies beside them. */
  besideNotes<Value>(table: TableId, read: (document: Y.Doc) => Value): Reading<Value> {
    return this.#reading(paperDocument(this.#id, table), read)
  }

  /** Asks something of the session; answered after it is on disk. */
  command(command: SessionCommand): Promise<Answer> {
    return this.live.command({ id: commandId(), command })
  }

  harvestCommand(command: HarvestCommand): Promise<Answer> {
    return this.live.harvestCommand({ id: commandId(), command })
  }

  /** A dot or an opinion of one’s own, or of somebody in whose place it is entered. */
  supportCommand(command: SupportCommand, of: PersonId | undefined): Promise<Answer<OwnSupport>> {
    return this.live.supportCommand({ id: commandId(), command, ...(of !== undefined && { of }) })
  }

  close(): void {
    this.#stopWaking()
    this.writing?.close()
    this.#shelf.close()
    this.live.close()
  }

  #reading<Value>(name: DocumentName, read: (document: Y.Doc) => Value): Reading<Value> {
    const known = this.#readings.get(name) ?? new Map<unknown, Reading<unknown>>()
    this.#readings.set(name, known)
    const standing = known.get(read) as Reading<Value> | undefined
    if (standing !== undefined) return standing
    const reading = this.#shelf.reading(name, read)
    known.set(read, reading)
    return reading
  }
}

function commandId(): CommandId {
  return newId<'command'>()
}
