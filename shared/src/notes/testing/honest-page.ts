import * as Y from 'yjs'
import type { TextField, TextFields } from '../text-field.ts'
import { writeText } from '../write-text.ts'
import type { Frame, Line } from './honest-server.ts'
import { textsIn } from './seen-document.ts'

/** How a page stands in the world. */
export interface PageParts {
  readonly person: string
  readonly roots: readonly string[]
  readonly fields: TextFields<TextField>
  readonly issue: () => number
  readonly mayType: (name: string, document: Y.Doc) => boolean
  /** A sign was typed here, or deleted; a text that was removed has no name. */
  readonly typed: (sign: string, name: string | undefined) => void
  readonly deleted: (sign: string) => void
}

/** Something typed that the server has not called saved: as Yjs says it, and as signs by field. */
interface Unsaved {
  readonly update: Uint8Array
  readonly words: ReadonlyMap<string, readonly string[]>
  /** The frame of this line with which it went. */
  frame: number | undefined
}

type Words = ReadonlyMap<string, readonly string[]>

/** An honest page: types whether there is a line or not, and loses nothing of it, whatever happens. */
export class HonestPage {
  readonly parts: PageParts
  /** What came back because there was no place for it. */
  readonly drafts = new Set<string>()
  document = new Y.Doc()
  line: Line | undefined
  #undo: Y.UndoManager
  #unsaved: Unsaved[] = []
  /** Words of an earlier load, or of a document that had to go, that wait for a document to go into. */
  #waiting: { readonly update: Uint8Array | undefined; readonly words: Words }[] = []
  #sent = 0

  constructor(parts: PageParts) {
    this.parts = parts
    this.#undo = this.#begin()
  }

  /** The names of the texts that there are. */
  names(): readonly string[] {
    const { fields, roots } = this.parts
    return [...textsIn(this.document, roots).values()].flatMap(
      (text) => fields.describe(this.document, text)?.name ?? [],
    )
  }

  /** Makes a text read otherwise, as the difference binding of a field does. */
  edit(name: string, change: (signs: readonly string[]) => readonly string[]): void {
    const text = this.parts.fields.find(this.document, name)
    const field = text && this.parts.fields.describe(this.document, text)
    if (text === undefined || field === undefined || !this.parts.mayType(name, this.document)) return
    const wanted = change([...text.toString()]).join('')
    if (wanted.length > Math.max(field.limit, text.length)) return
    this.#act(() => this.document.transact(() => writeText(text, wanted), here))
  }

  undo(): void {
    this.#act(() => this.#undo.undo())
  }

  redo(): void {
    this.#act(() => this.#undo.redo())
  }

  connect(line: Line): void {
    this.line = line
    this.#sent = 0
    for (const unsaved of this.#unsaved) unsaved.frame = undefined
    line.up.push({ kind: 'step1', vector: Y.encodeStateVector(this.document) })
  }

  disconnect(): void {
    this.line = undefined
  }

  /** The page is loaded again: what was kept on the device is put in as it was typed, under the id of then. */
  reload(eagerly: boolean): void {
    this.disconnect()
    const kept = this.#unsaved
    this.#undo = this.#begin()
    if (kept.length === 0) return
    const update = Y.mergeUpdates(kept.map((one) => one.update))
    const words = together(kept.map((one) => one.words))
    if (!eagerly) {
      this.#waiting.push({ update, words })
      return
    }
    // Before anything else is there: all of it waits inside Yjs, and goes along with the answer to the server.
    Y.applyUpdate(this.document, update, before)
    this.#unsaved.push({ update, words, frame: undefined })
  }

  /** Takes the next frame of the server. */
  hear(): void {
    const frame = this.line?.down.shift()
    if (frame !== undefined) this.#take(frame)
  }

  #take(frame: Frame): void {
    switch (frame.kind) {
      case 'step1':
        this.#sent += 1
        for (const unsaved of this.#unsaved) unsaved.frame ??= this.#sent
        this.line?.up.push({ kind: 'step2', update: Y.encodeStateAsUpdate(this.document, frame.vector) })
        return
      case 'step2':
        Y.applyUpdate(this.document, frame.update, server)
        this.#settle()
        return
      case 'update':
        Y.applyUpdate(this.document, frame.update, server)
        return
      case 'saved':
        this.#unsaved = this.#unsaved.filter((unsaved) => unsaved.frame === undefined || unsaved.frame > frame.count)
        return
      case 'close':
        this.disconnect()
        if (frame.why === 'resync') this.#startOver()
    }
  }

  /** Another document under another id; what is not saved is typed once more where it can be. */
  #startOver(): void {
    const words = together(this.#unsaved.map((unsaved) => unsaved.words))
    this.#undo = this.#begin()
    if (words.size > 0) this.#waiting.push({ update: undefined, words })
  }

  #settle(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const { update, words } of waiting) {
      const isOpen = [...words.keys()].every((name) => this.parts.mayType(name, this.document))
      if (update === undefined || !isOpen || !fits(this.document, update)) this.#retype(words)
      else this.#act(() => Y.applyUpdate(this.document, update, before), words)
    }
  }

  /** Types what does not stand there yet at the end of its text, or gives it back. */
  #retype(words: Words): void {
    for (const [name, signs] of words) {
      const stands = new Set(this.parts.fields.find(this.document, name)?.toString())
      const missing = signs.filter((sign) => !stands.has(sign))
      if (missing.length === 0) continue
      this.edit(name, (present) => [...present, ...missing])
      const typed = new Set(this.parts.fields.find(this.document, name)?.toString())
      for (const sign of missing) if (!typed.has(sign)) this.drafts.add(sign)
    }
  }

  /** Does something of one's own, and sends it if there is a line. */
  #act(does: () => void, kept?: Words): void {
    const former = this.#read()
    const updates: Uint8Array[] = []
    const keep = (update: Uint8Array) => updates.push(update)
    this.document.on('update', keep)
    does()
    this.document.off('update', keep)
    const words = kept ?? this.#changed(former)
    for (const update of updates) {
      this.#sent += 1
      // Before the server has asked, it goes along with the answer.
      this.#unsaved.push({ update, words, frame: this.line === undefined ? undefined : this.#sent })
      this.line?.up.push({ kind: 'update', update })
    }
  }

  /** What stands in each text; those of removed notes too, which have no name. */
  #read(): ReadonlyMap<Y.Text, readonly string[]> {
    return new Map([...textsIn(this.document, this.parts.roots).values()].map((text) => [text, [...text.toString()]]))
  }

  #changed(former: ReadonlyMap<Y.Text, readonly string[]>): Words {
    const changed = new Map<string, readonly string[]>()
    for (const [text, signs] of this.#read()) {
      const [old, fresh] = [new Set(former.get(text)), new Set(signs)]
      const typed = signs.filter((sign) => !old.has(sign))
      const gone = [...old].filter((sign) => !fresh.has(sign))
      const name = this.parts.fields.describe(this.document, text)?.name
      for (const sign of gone) this.parts.deleted(sign)
      for (const sign of typed) this.parts.typed(sign, name)
      if (name !== undefined && typed.length + gone.length > 0) changed.set(name, typed)
    }
    return changed
  }

  /** A new Y.Doc under a new id, and an undo stack for it. */
  #begin(): Y.UndoManager {
    this.document = new Y.Doc()
    this.document.clientID = this.parts.issue()
    this.#unsaved = []
    const scope = this.parts.roots.map((root) => this.document.getMap(root))
    return new Y.UndoManager(scope, { trackedOrigins: new Set([here]), captureTimeout: 0 })
  }
}

const here = Symbol('typed here')
const before = Symbol('typed before')
const server = Symbol('told by the server')

function together(words: readonly Words[]): Words {
  const all = new Map<string, readonly string[]>()
  for (const one of words) for (const [name, signs] of one) all.set(name, [...(all.get(name) ?? []), ...signs])
  return all
}

/** Whether all that an update leans on is there. */
function fits(document: Y.Doc, update: Uint8Array): boolean {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  Y.applyUpdate(copy, update)
  return copy.store.pendingStructs === null && copy.store.pendingDs === null
}
