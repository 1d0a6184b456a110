import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import type { Stepped } from '@tafelronde/shared/sessions/moment.ts'
import { plansSeats } from '@tafelronde/shared/sessions/plans-seats.ts'
import { Thread } from '../threads/thread.ts'
import { type Decider, decideHere, type ToDecide, type ToErase, type ToImprove } from './decider.ts'

/** What a thread is asked. */
export type Question =
  | { readonly kind: 'decide'; readonly asked: ToDecide }
  | { readonly kind: 'erase'; readonly asked: ToErase }
  | { readonly kind: 'improve'; readonly asked: ToImprove }

const seatWorker = new URL('./seat-worker.ts', import.meta.url)

/**
 * Decides what plans seats on a thread of its own, so that three hundred people who come in at once hold up nobody who
 * types; anything else at once. What looks on for something better has another: nobody's command waits for that.
 */
export class SeatThreads implements Decider, Disposable {
  readonly #deciding = new Thread<Question>(seatWorker)
  readonly #improving = new Thread<Question>(seatWorker)

  decide(asked: ToDecide): Promise<Stepped> {
    if (!plansSeats(asked.session, asked.command.kind)) return decideHere.decide(asked)
    return this.#deciding.ask({ kind: 'decide', asked }) as Promise<Stepped>
  }

  erase(asked: ToErase): Promise<Stepped> {
    return this.#deciding.ask({ kind: 'erase', asked }) as Promise<Stepped>
  }

  /** Once it is stopped nothing better is found any more: nobody asked for it. */
  async improve(asked: ToImprove): Promise<readonly Seating[] | undefined> {
    try {
      return (await this.#improving.ask({ kind: 'improve', asked })) as readonly Seating[] | undefined
    } catch (fault) {
      if (this.#improving.isStopped) return undefined
      throw fault
    }
  }

  [Symbol.dispose](): void {
    this.#deciding[Symbol.dispose]()
    this.#improving[Symbol.dispose]()
  }
}
