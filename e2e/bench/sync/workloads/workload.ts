import type { ServerProcess } from '../measure/server-process.ts'
import type { Subject, SubjectName } from '../subjects/subject.ts'

/** What one server showed in one run of one case, by the names that the workload gives. */
export type Figures = Readonly<Record<string, number>>

export interface CaseRun {
  /** Short and few, to see whether it works at all. */
  readonly quick: boolean
  readonly subject: Subject
  /** Just started, over an empty folder. */
  readonly server: ServerProcess
  /** Another one for each run, the same for every server in it. */
  readonly seed: number
  /** Says something while it lasts. */
  readonly say: (sentence: string) => void
}

/** One size of a workload. Each server is started anew for it. */
export interface Case {
  readonly name: string
  /** The server must be able to be asked to let go of its garbage. */
  readonly inspected?: boolean
  readonly goals: readonly Goal[]
  readonly measure: (run: CaseRun) => Promise<Figures>
}

/** What is wished of our server: a figure, or what it is to that of another server in the same run. */
export interface Goal {
  readonly figure: string
  readonly against?: SubjectName
  /** The difference with the other server instead of how many times as much. */
  readonly difference?: boolean
  readonly most?: number
  readonly least?: number
}

export interface Workload {
  readonly name: string
  /** What is measured, in one sentence. */
  readonly says: string
  /** The servers that it says anything about. */
  readonly subjects: readonly SubjectName[]
  /** The figures that a table shows, in this order; all are kept in the file. */
  readonly shows: readonly string[]
  readonly cases: readonly Case[]
}

/** Nothing of this may ever be found: it belongs to the goals of whatever types. */
export const faultless: readonly Goal[] = ['missing', 'duplicate', 'unequal', 'closed'].map((figure) => ({
  figure,
  most: 0,
}))
