import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { ReportFault } from '../../log.ts'
import { Thread } from '../../threads/thread.ts'
import type { readLogo } from './logo.ts'

/** A picture that takes longer to draw than this is none that belongs in a report. */
const PATIENCE = 10_000

/** The picture, or why there is none. */
type LogoAnswer = Awaited<ReturnType<typeof readLogo>>

/** Draws logos on a thread of its own: whatever somebody chose, it holds up nobody, and ends with its thread. */
export class LogoThread implements Disposable {
  readonly #thread = new Thread<Uint8Array>(new URL('./logo-worker.ts', import.meta.url), { patience: PATIENCE })
  readonly #report: ReportFault

  constructor(report: ReportFault) {
    this.#report = report
  }

  /** The picture in these bytes, drawn anew. What broke its thread is a picture that cannot be drawn. */
  async read(bytes: Uint8Array): Promise<LogoAnswer> {
    try {
      return (await this.#thread.ask(bytes)) as LogoAnswer
    } catch (fault) {
      if (!this.#thread.isStopped) this.#report(fault)
      return refuse('cannot-be-drawn')
    }
  }

  [Symbol.dispose](): void {
    this.#thread[Symbol.dispose]()
  }
}
