import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { MoveCommand } from '@tafelronde/shared/sessions/command.ts'
import { nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type * as Y from 'yjs'
import type { Browser } from './browser.ts'

/** The desk of a rehearsed session: makes the moves of the room and waits until they show. */
export class Desk {
  readonly browser: Browser
  readonly #document: Y.Doc
  readonly #moved: () => Promise<void>

  private constructor(browser: Browser, document: Y.Doc, moved: () => Promise<void>) {
    this.browser = browser
    this.#document = document
    this.#moved = moved
  }

  /** `moved` is awaited after each move of the room. */
  static async open(browser: Browser, session: SessionId, moved: () => Promise<void>): Promise<Desk> {
    await browser.connect(session, 'desk')
    return new Desk(browser, await browser.open(sessionDocument(session)), moved)
  }

  /** The session as the desk is shown it. */
  look(): SharedSession {
    const session = readSession(this.#document)
    if (session === undefined) throw new Error('The session is not shown yet.')
    return session
  }

  /** Goes on until people walk to the tables of this round. */
  async goToTables(round: number): Promise<void> {
    for (;;) {
      const { phase } = this.look()
      if (phase.kind === 'rotation' && phase.to === round) return
      await this.#forward()
    }
  }

  async goToRound(round: number): Promise<void> {
    for (;;) {
      const { phase } = this.look()
      if (phase.kind === 'round' && phase.round === round) return
      await this.#forward()
    }
  }

  async goToHarvest(): Promise<void> {
    while (this.look().phase.kind !== 'harvest') await this.#forward()
  }

  /** Makes a move of the room and waits until it shows. */
  async move(kind: SimpleMove): Promise<void> {
    const before = this.look().step
    await this.browser.session({ kind, after: before })
    if (this.look().step === before) await this.#nextStep(before)
    await this.#moved()
  }

  #nextStep(before: number): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.look().step === before) return
        this.#document.off('update', check)
        resolve()
      }
      this.#document.on('update', check)
    })
  }

  /** Does what the draaiboek asks for now. */
  async #forward(): Promise<void> {
    const made = this.browser.desk?.made
    const { kind } = nextMove({ ...this.look(), ...(made !== undefined && { made }) })
    if (kind === 'none') throw new Error('The draaiboek is over.')
    if (kind === 'make-seating') return this.browser.session({ kind })
    await this.move(kind)
  }
}

/** The moves that say no more than their name. */
type SimpleMove = Extract<
  MoveCommand['kind'],
  | 'open-arrival'
  | 'next-item'
  | 'show-seating'
  | 'open-round'
  | 'change-tables'
  | 'begin-harvest'
  | 'begin-plenary'
  | 'close'
>
