import * as Y from 'yjs'
import type { TextField } from '../text-field.ts'
import type { Verdict } from '../text-gate.ts'
import type { GatedDocument } from './gated-document.ts'
import { LARGEST_FRAME } from './heavy-frames.ts'

/** What goes over a line to a document, in the words of the sync protocol. */
export type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'close'; readonly why: 'resync' | 'come-back' }

/** A line of one page: what was sent arrives later, in its order, or is lost when the line breaks. */
export interface Line {
  readonly person: string
  readonly up: Frame[]
  readonly down: Frame[]
}

interface Listening {
  /** How many frames with words came, and whether the answer to the server's question was among them. */
  heard: number
  hasAnswered: boolean
  question: Uint8Array | undefined
}

/** What the gate said of something that an honest page sent. */
export interface Judged {
  readonly person: string
  readonly update: Uint8Array
  readonly verdict: Verdict
}

/**
 * What a server does around the gate, so that nobody who is honest is ever taken for hostile: it asks first, takes no
 * notice of words that come before the answer (which holds them all), and none of what comes after a refusal.
 */
export class HonestServer<Field extends TextField> {
  readonly gated: GatedDocument<Field>
  readonly judged: Judged[] = []
  readonly #lines = new Map<Line, Listening>()
  readonly #readers = new Set<Line>()
  /** The next words that are accepted cannot be saved. */
  fails = false

  constructor(gated: GatedDocument<Field>) {
    this.gated = gated
    gated.told.push((update) => {
      for (const line of this.#readers) line.down.push({ kind: 'update', update })
    })
  }

  open(person: string): Line {
    const line: Line = { person, up: [], down: [] }
    this.#lines.set(line, { heard: 0, hasAnswered: false, question: undefined })
    line.down.push({ kind: 'step1', vector: Y.encodeStateVector(this.gated.live) })
    return line
  }

  /** The line is broken; whatever was on it is lost. */
  drop(line: Line): void {
    this.#lines.delete(line)
    this.#readers.delete(line)
  }

  /** Takes the next frame that a page sent. */
  hear(line: Line): void {
    const listening = this.#lines.get(line)
    const frame = line.up.shift()
    if (listening === undefined || frame === undefined) return
    switch (frame.kind) {
      case 'step1':
        listening.question = frame.vector
        if (listening.hasAnswered) this.#answer(line, listening)
        return
      case 'step2':
        listening.heard += 1
        if (!this.#take(line, frame.update, LARGEST_FRAME)) return
        listening.hasAnswered = true
        line.down.push({ kind: 'saved', count: listening.heard })
        this.#answer(line, listening)
        return
      case 'update':
        listening.heard += 1
        if (!listening.hasAnswered || !this.#take(line, frame.update)) return
        line.down.push({ kind: 'saved', count: listening.heard })
        return
      case 'saved':
      case 'close':
        throw new Error(`No page sends ${frame.kind}`)
    }
  }

  /** Judges words; answers whether they are on disk now. */
  #take(line: Line, update: Uint8Array, largest?: number): boolean {
    const { person } = line
    if (this.fails && this.gated.judge(person, update, largest).kind === 'accepted') {
      this.fails = false
      // What could not be saved is forgotten, and everyone comes back.
      for (const open of [...this.#lines.keys()]) this.#close(open, 'come-back')
      return false
    }
    const verdict = this.gated.judge(person, update, largest)
    this.judged.push({ person, update, verdict })
    this.gated.send(person, update, largest)
    if (verdict.kind === 'accepted' || verdict.kind === 'known') return true
    this.#close(line, 'resync')
    return false
  }

  #close(line: Line, why: 'resync' | 'come-back'): void {
    line.down.push({ kind: 'close', why })
    this.drop(line)
  }

  #answer(line: Line, listening: Listening): void {
    const { question } = listening
    listening.question = undefined
    if (question === undefined) return
    line.down.push({ kind: 'step2', update: Y.encodeStateAsUpdate(this.gated.live, question) })
    this.#readers.add(line)
  }
}
