import type { PaperWords } from '@tafelronde/shared/notes/note.ts'
import type { PaperCommandKind, PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import * as Y from 'yjs'
import { growthOf } from './growth-of.ts'
import { typedHere } from './typed-document.ts'
import type { TypedWords } from './typed-words.ts'
import { type Deed, deedOf, type PaperNow } from './undo-deed.ts'
import { Watched } from './watched.ts'

type TextStep = Y.UndoManager['undoStack'][number]

/** One thing that can be taken back: something typed, or something done to the paper as a whole. */
type Step =
  | { readonly kind: 'text'; readonly item: TextStep; readonly fields: Set<string> }
  | { readonly kind: 'deed'; readonly deed: Deed }

export interface UndoStackParts {
  readonly words: TypedWords
  /** The paper with what is on its way to it. */
  readonly paper: () => PaperWords | undefined
  readonly mayRestore: PaperNow['mayRestore']
  readonly send: (made: Omit<PaperRequest, 'id'>) => void
}

/** What can be taken back, and done again. */
export interface Undoable {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** What was done to take a step: letters were typed, or this was asked of the paper. */
export type Taken = 'typed' | PaperCommandKind

/** A pause this long ends a step. */
const PAUSE = 600
const MOST_STEPS = 200

/**
 * What this person did to one document, newest last, so that it can be taken back step by step. A text step goes by
 * Yjs, which takes back one's own letters only; a deed goes by its opposite command. What others changed meanwhile is
 * left alone: a step that would touch it is passed over.
 */
export class UndoStack {
  readonly can = new Watched<Undoable>({ canUndo: false, canRedo: false })
  readonly #parts: UndoStackParts
  #done: readonly Step[] = []
  #undone: readonly Step[] = []
  #letters: Y.UndoManager | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
  /** Which way a step goes that is being taken. */
  #taking: 'undo' | 'redo' | undefined

  constructor(parts: UndoStackParts) {
    this.#parts = parts
    parts.words.onRestart(this.#restart)
    this.#restart()
  }

  /** Something was done to the paper as a whole. */
  did(made: Omit<PaperRequest, 'id'>): void {
    const deed = deedOf(made, this.#parts.paper())
    if (deed === undefined) return
    this.#letters?.stopCapturing()
    this.#push({ kind: 'deed', deed })
  }

  /** Takes back the last step that is still one's own; answers what was done for that, if anything. */
  undo(): Taken | undefined {
    return this.#takeLast('undo', () => {
      const step = this.#done.at(-1)
      this.#done = this.#done.slice(0, -1)
      return step
    })
  }

  redo(): Taken | undefined {
    return this.#takeLast('redo', () => {
      const step = this.#undone.at(-1)
      this.#undone = this.#undone.slice(0, -1)
      return step
    })
  }

  #takeLast(way: 'undo' | 'redo', next: () => Step | undefined): Taken | undefined {
    let taken: Taken | undefined
    for (let step = next(); step !== undefined; step = next()) {
      if (!this.#take(step, way)) continue
      taken = step.kind === 'text' ? 'typed' : step.deed[way].command.kind
      break
    }
    this.#tell()
    return taken
  }

  /** Another Y.Doc: Yjs knows no way back into the former one. */
  readonly #restart = (): void => {
    this.#letters?.destroy()
    this.#done = this.#done.filter(({ kind }) => kind === 'deed')
    this.#undone = this.#undone.filter(({ kind }) => kind === 'deed')
    const document = this.#parts.words.document?.document
    this.#letters =
      document &&
      new Y.UndoManager(document, { trackedOrigins: new Set([typedHere]), captureTimeout: Number.POSITIVE_INFINITY })
    this.#letters?.on('stack-item-added', this.#typed)
    this.#letters?.on('stack-item-updated', this.#typed)
    this.#tell()
  }

  readonly #typed = ({ stackItem: item, changedParentTypes }: TypedEvent): void => {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.#letters?.stopCapturing(), PAUSE)
    const fields = this.#fieldsOf(changedParentTypes)
    const top = (this.#taking === 'undo' ? this.#undone : this.#done).at(-1)
    if (top?.kind === 'text' && top.item === item) for (const field of fields) top.fields.add(field)
    else if (this.#taking === 'undo') this.#undone = [...this.#undone, { kind: 'text', item, fields }]
    else if (this.#taking === 'redo') this.#done = [...this.#done, { kind: 'text', item, fields }]
    else this.#push({ kind: 'text', item, fields })
  }

  #push(step: Step): void {
    this.#done = [...this.#done, step].slice(-MOST_STEPS)
    this.#undone = []
    this.#tell()
  }

  /** Takes one step back or forth; answers whether it was still one's own to take. */
  #take(step: Step, way: 'undo' | 'redo'): boolean {
    return step.kind === 'text' ? this.#takeLetters(step, way) : this.#takeDeed(step, way)
  }

  #takeLetters({ item, fields }: Extract<Step, { kind: 'text' }>, way: 'undo' | 'redo'): boolean {
    const letters = this.#letters
    const typed = this.#parts.words.document
    if (letters === undefined || typed === undefined || !typed.mayWrite) return false
    const room = [...fields].map((field) => {
      const text = typed.text(field)
      return text === undefined ? Number.NEGATIVE_INFINITY : (typed.describe(text)?.limit ?? 0) - text.length
    })
    // A text that is gone takes no letters, and one that is full by now takes no more.
    if (growthOf(typed.document, item) > Math.min(...room)) return false
    // Yjs goes on to its next step where one changes nothing: it gets one at a time.
    letters.undoStack = way === 'undo' ? [item] : []
    letters.redoStack = way === 'redo' ? [item] : []
    letters.stopCapturing()
    this.#taking = way
    let taken: TextStep | null = null
    typed.edit(fields, () => {
      taken = way === 'undo' ? letters.undo() : letters.redo()
    })
    this.#taking = undefined
    letters.stopCapturing()
    return taken !== null
  }

  #takeDeed({ deed }: Extract<Step, { kind: 'deed' }>, way: 'undo' | 'redo'): boolean {
    const paper = this.#parts.paper()
    if (paper === undefined) return false
    const now = { paper, mayRestore: this.#parts.mayRestore }
    if (way === 'undo') {
      if (!deed.canUndo(now)) return false
      this.#undone = [...this.#undone, { kind: 'deed', deed }]
      this.#parts.send(deed.undo)
    } else {
      if (!deed.canRedo(now)) return false
      this.#done = [...this.#done, { kind: 'deed', deed }]
      this.#parts.send(deed.redo)
    }
    this.#letters?.stopCapturing()
    return true
  }

  #fieldsOf(changed: TypedEvent['changedParentTypes']): Set<string> {
    const typed = this.#parts.words.document
    const fields = new Set<string>()
    for (const type of changed.keys()) {
      const field = type instanceof Y.Text ? typed?.describe(type) : undefined
      if (field !== undefined) fields.add(field.name)
    }
    return fields
  }

  #tell(): void {
    const { canUndo, canRedo } = this.can.read()
    const can: Undoable = { canUndo: this.#done.length > 0, canRedo: this.#undone.length > 0 }
    if (can.canUndo !== canUndo || can.canRedo !== canRedo) this.can.set(can)
  }
}

interface TypedEvent {
  readonly stackItem: TextStep
  readonly changedParentTypes: { readonly keys: () => Iterable<unknown> }
}
