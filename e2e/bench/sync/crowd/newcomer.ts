import * as Y from 'yjs'
import type { Dialect } from '../dialects/dialect.ts'
import { LightLine, type LineTarget } from './light-line.ts'

/** How long one waits for a first answer. */
const ANSWERS_WITHIN = 60_000

/** A new browser at a document: says that it has nothing, and keeps what it is told. */
export class Newcomer {
  /** The bytes of each answer and update, with the milliseconds after which it came. */
  readonly told: { readonly after: number; readonly update: Uint8Array }[] = []
  /** Milliseconds from asking for the line until the first answer. */
  answeredAfter = Number.NaN
  #line: LightLine | undefined

  /** Comes in and waits for the first answer; throws when the line is closed before. */
  static async enter(
    target: LineTarget,
    dialect: Dialect,
    name: string,
    brings: Uint8Array = EMPTY,
  ): Promise<Newcomer> {
    const newcomer = new Newcomer()
    const began = performance.now()
    const { promise: answered, resolve, reject } = Promise.withResolvers<void>()
    const line = await LightLine.open(target, {
      hear(frame, from) {
        const kind = dialect.kindOf(frame)
        if (kind === 'step1') return from.send(dialect.step2(name, brings))
        if (kind !== 'step2' && kind !== 'update') return
        const after = performance.now() - began
        newcomer.told.push({ after, update: Uint8Array.from(dialect.contentOf(frame)) })
        if (kind === 'update' || !Number.isNaN(newcomer.answeredAfter)) return
        newcomer.answeredAfter = after
        resolve()
      },
      ended: (code) => reject(new Error(`The line to ${name} was closed with ${code}.`)),
    })
    newcomer.#line = line
    for (const frame of dialect.greeting(name)) line.send(frame)
    line.send(dialect.step1(name, EMPTY_VECTOR))
    const late = setTimeout(() => reject(new Error(`No answer came for ${name}.`)), ANSWERS_WITHIN)
    try {
      await answered
    } catch (fault) {
      line.end()
      throw fault
    } finally {
      clearTimeout(late)
    }
    return newcomer
  }

  leave(): void {
    this.#line?.end()
  }

  /** The document as it was told. */
  read(): Y.Doc {
    const document = new Y.Doc()
    for (const { update } of this.told) Y.applyUpdate(document, update)
    return document
  }

  /** Whether the first answer held nothing, whatever came after it. */
  get wasAnsweredEmpty(): boolean {
    const [first] = this.told.filter(({ after }) => after === this.answeredAfter)
    return first === undefined || Y.decodeUpdate(first.update).structs.length === 0
  }
}

/** An update that says nothing, and the state of someone who has nothing. */
export const EMPTY: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc())
export const EMPTY_VECTOR: Uint8Array = Y.encodeStateVector(new Y.Doc())
