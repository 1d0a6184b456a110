import type * as Y from 'yjs'
import type { DocumentLine, DocumentState } from './document-line.ts'

/** A line that is borrowed until `leave`. */
export interface Borrowed {
  readonly line: DocumentLine
  readonly leave: () => void
}

/**
 * A document as pages read it: `undefined` until it is complete, then the same value until the document changed.
 * The line is borrowed while at least one page looks; the last value stays when none does.
 */
export class Reading<Value> {
  readonly #borrow: () => Borrowed
  readonly #readDocument: (document: Y.Doc) => Value
  readonly #listeners = new Set<() => void>()
  #value: Value | undefined
  #state: DocumentState = { kind: 'opening' }
  #stale = false
  #document: Y.Doc | undefined
  #stop = () => {}

  constructor(borrow: () => Borrowed, readDocument: (document: Y.Doc) => Value) {
    this.#borrow = borrow
    this.#readDocument = readDocument
  }

  readonly read = (): Value | undefined => {
    if (this.#stale && this.#document !== undefined) this.#value = this.#readDocument(this.#document)
    this.#stale = false
    return this.#value
  }

  readonly state = (): DocumentState => this.#state

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    if (this.#listeners.size === 1) this.#start()
    return () => {
      this.#listeners.delete(changed)
      if (this.#listeners.size === 0) this.#stop()
    }
  }

  #start(): void {
    const { line, leave } = this.#borrow()
    const look = () => {
      this.#state = line.state.read()
      this.#show(line.document.read())
    }
    const stops = [line.document.subscribe(look), line.state.subscribe(look), leave]
    this.#stop = () => {
      for (const stop of stops) stop()
      this.#document?.off('update', this.#update)
      this.#document = undefined
    }
    look()
  }

  #show(document: Y.Doc | undefined): void {
    if (document !== this.#document) {
      this.#document?.off('update', this.#update)
      this.#document = document
      document?.on('update', this.#update)
    }
    this.#update()
  }

  readonly #update = (): void => {
    this.#stale = true
    for (const changed of this.#listeners) changed()
  }
}
