import * as Y from 'yjs'
import { type Instant, SECOND } from '../../lib/clock.ts'
import type { CommandId, NoteId, PersonId } from '../../lib/id.ts'
import type { SealedPaperChange } from '../paper-change.ts'
import { applyPaperChange } from '../paper-document.ts'
import { textIn } from '../paper-entry.ts'
import { PaperHistory, type PaperRow } from '../paper-history.ts'
import { isNothing, planRestore, type RestoreChoice, type RestorePlan } from '../plan-restore.ts'
import { restorePaper, type RestoreName } from '../restore-paper.ts'
import { noon } from './small-cafe.ts'

/** A paper with its log as the server keeps it, and people who type in it on browsers of their own. */
export class LoggedTable {
  readonly document = new Y.Doc()
  readonly rows: PaperRow[] = []
  now: Instant = noon
  readonly #browsers = new Map<PersonId, { readonly document: Y.Doc; readonly unsent: Uint8Array[] }>()
  #isTyping = false

  constructor() {
    this.document.clientID = 7
    this.document.on('update', (bytes: Uint8Array) => {
      if (!this.#isTyping) this.#written.push(bytes)
    })
  }

  readonly #written: Uint8Array[] = []

  /** Somebody's command, after a second. */
  change(by: PersonId | undefined, change: SealedPaperChange): void {
    this.write(by, (document) => applyPaperChange(document, change))
  }

  write(by: PersonId | undefined, apply: (document: Y.Doc) => void): void {
    this.now += SECOND
    this.document.transact(() => apply(this.document))
    this.#log(by)
  }

  /** Somebody types in a field of the paper that their browser shows, and sends it or not. */
  type(by: PersonId, field: string, edit: (text: Y.Text) => void): void {
    const browser = this.browser(by)
    const text = textIn(browser.document, field)
    if (text !== undefined) edit(text)
  }

  /** Sends what somebody typed meanwhile, and shows them the paper. */
  meet(by: PersonId): void {
    const { document, unsent } = this.browser(by)
    if (unsent.length > 0) {
      this.now += SECOND
      const bytes = Y.mergeUpdates(unsent.splice(0))
      this.#isTyping = true
      Y.applyUpdate(this.document, bytes)
      this.#isTyping = false
      this.rows.push({ kind: 'update', seq: this.rows.length + 1, bytes, at: this.now, author: by })
      this.logged()
    }
    Y.applyUpdate(document, Y.encodeStateAsUpdate(this.document), 'server')
  }

  /** Plans and does a putting back; a plan in which nothing is to be done leaves no trace. */
  restore(choice: RestoreChoice, restore: CommandId, what: RestoreName['what'], by?: PersonId): RestorePlan {
    const plan = planRestore(this.history(), choice)
    if (isNothing(plan.restore)) return plan
    this.now += SECOND
    restorePaper(this.document, plan.restore, { restore, at: this.now, what })
    this.#log(by)
    return plan
  }

  undo(restore: CommandId, undoing: CommandId): RestorePlan {
    const act = this.history().restoredBy(restore)
    if (act === undefined) throw new Error('There is nothing to undo.')
    return this.restore({ isUndone: ({ seq }) => seq === act.seq, laid: 'go' }, undoing, { undoes: restore })
  }

  history(): PaperHistory {
    const history = new PaperHistory()
    for (const row of this.rows) history.take(row)
    return history
  }

  browser(by: PersonId) {
    const known = this.#browsers.get(by)
    if (known !== undefined) return known
    const document = new Y.Doc()
    document.clientID = 2 ** 31 + this.#browsers.size
    const unsent: Uint8Array[] = []
    document.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== 'server') unsent.push(bytes)
    })
    const browser = { document, unsent }
    this.#browsers.set(by, browser)
    Y.applyUpdate(document, Y.encodeStateAsUpdate(this.document), 'server')
    return browser
  }

  #log(by: PersonId | undefined): void {
    const bytes = this.#written.splice(0)
    if (bytes.length === 0) return
    const seq = this.rows.length + 1
    const author = by === undefined ? {} : { author: by }
    this.rows.push({ kind: 'update', seq, bytes: Y.mergeUpdates(bytes), at: this.now, ...author })
    this.logged()
  }

  /** A row was added, and the paper is as it is after it. */
  protected logged(): void {}
}

/** A note with these words, as it lies on a paper. */
export function laying(note: string, text: string, at: Instant): SealedPaperChange {
  const laid = { id: note as NoteId, round: 0, text, laidAt: at, late: false, fromPaper: false } as const
  return { kind: 'lay-notes', notes: [laid] }
}
