import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import type { LineTarget } from '../crowd/light-line.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { ServerProcess, ServerProgram } from '../measure/server-process.ts'

export const subjectNames = ['relay', 'ours', 'y-websocket', 'y-websocket-leveldb', 'hocuspocus'] as const
export type SubjectName = (typeof subjectNames)[number]

/** What is to stand before anybody types: so many sessions of so many tables, people and notes. */
export interface Layout {
  readonly sessions: number
  readonly tables: number
  readonly people: number
  readonly notes: number
}

/** Someone's place at a table: where the line goes, and under which client id one types. */
export interface Place {
  readonly target: LineTarget
  readonly client: number
}

/** A table as it stands before anybody types. */
export interface LaidTable {
  /** The name of its document. */
  readonly document: string
  readonly base: Uint8Array
  readonly notes: readonly NoteId[]
  readonly places: readonly Place[]
}

/** A server that is measured. */
export interface Subject {
  readonly name: SubjectName
  readonly dialect: Dialect
  /** What a server still knows: nothing at all, what came while it ran, or all of it after a start too. */
  readonly keeps: 'nothing' | 'memory' | 'disk'
  readonly program: (port: number, folder: string) => ServerProgram
  /** Lays the tables of each session, as that server wants it. */
  readonly lay: (server: ServerProcess, layout: Layout) => Promise<readonly (readonly LaidTable[])[]>
}
