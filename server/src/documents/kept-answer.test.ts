import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { KeptAnswer } from './kept-answer.ts'

/** What is done to a document: letters are written or taken away somewhere, or somebody asks for all of it. */
const steps = fc.array(
  fc.oneof(
    fc.record({ write: fc.string({ minLength: 1, maxLength: 40 }), at: fc.nat() }),
    fc.record({ remove: fc.nat({ max: 9 }), at: fc.nat() }),
    fc.record({ ask: fc.constantFrom('all', 'one piece') }),
  ),
  { maxLength: 40 },
)

test('[SY43] whoever has nothing is told all of it, as it was once encoded and what came since, and that stays small', () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const document = new Y.Doc()
      const text = document.getText('briefje')
      text.insert(0, 'Wat op tafel ligt, gaat mee naar de volgende ronde. '.repeat(4))
      // As it is loaded: a snapshot, and a log behind it.
      const snapshot = Y.encodeStateAsUpdate(document)
      const tail: Uint8Array[] = []
      const log = (update: Uint8Array) => void tail.push(update)
      document.on('update', log)
      for (const step of before) if (!('ask' in step)) edit(text, step)
      document.off('update', log)

      const answer = new KeptAnswer(snapshot, tail)
      document.on('update', (update: Uint8Array) => answer.add(update))
      for (const step of after) {
        if (!('ask' in step)) edit(text, step)
        else if (step.ask === 'all') expectAll(answer, document)
        else expect(Y.encodeStateVectorFromUpdate(answer.encode(document))).toEqual(Y.encodeStateVector(document))
      }
      expectAll(answer, document)
      expect(answer.read(document)).toBe(answer.read(document))
    }),
  )
})

function edit(text: Y.Text, step: { write: string; at: number } | { remove: number; at: number }): void {
  const at = step.at % (text.length + 1)
  if ('write' in step) text.insert(at, step.write)
  else text.delete(at, Math.min(step.remove, text.length - at))
}

function expectAll(answer: KeptAnswer, document: Y.Doc): void {
  const { base, since } = answer.read(document)
  const told = new Y.Doc()
  Y.applyUpdate(told, base)
  if (since !== undefined) Y.applyUpdate(told, since)
  expect(told.getText('briefje').toString()).toBe(document.getText('briefje').toString())
  expect(Y.encodeStateVector(told)).toEqual(Y.encodeStateVector(document))
  expect(since?.byteLength ?? 0).toBeLessThanOrEqual(base.byteLength / 4)
}
