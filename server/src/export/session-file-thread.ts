import type { FileRead } from '@tafelronde/shared/harvest/session-file/read-session-file.ts'
import { Turns } from '@tafelronde/shared/lib/turns.ts'
import { Thread } from '../threads/thread.ts'

/** A file that takes longer to read than this is none that a server wrote. */
const PATIENCE = 30_000

export type SentFileRead = FileRead | { readonly ok: false; readonly why: 'no-json'; readonly at: '' }

/**
 * Reads what somebody says is a file of a session on a thread of its own, one after the other: a large one
 * takes seconds, and other people's sessions go on meanwhile. One that would take all memory is not read.
 */
export class SessionFileThread {
  readonly #report: (fault: unknown) => unknown
  readonly #turns = new Turns()

  constructor(report: (fault: unknown) => unknown) {
    this.#report = report
  }

  /** What broke the thread is no file of a session. */
  read(bytes: Uint8Array): Promise<SentFileRead> {
    return this.#turns.take(async () => {
      // Ended with the file: what it needed to read it is given back.
      using thread = new Thread<Uint8Array>(new URL('./session-file-worker.ts', import.meta.url), {
        patience: PATIENCE,
      })
      try {
        return (await thread.ask(bytes)) as SentFileRead
      } catch (fault) {
        this.#report(fault)
        return { ok: false, why: 'wrong-form', at: '' }
      }
    })
  }
}
