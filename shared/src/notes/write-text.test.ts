import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeText } from './write-text.ts'

/** Few letters and whole emoji, so that texts share much and have halves that could be torn apart. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', 'é'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

test('[NO14] a rewritten text reads as wanted, in this document and in every other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { document, written } = openText(before)
      writeText(written, after)
      expect(written.toString()).toBe(after)
      expect(copyOf(document).getText('text').toString()).toBe(after)
    }),
  )
})

test('[NO14] what others type next to untouched words meanwhile stays', () => {
  const { document, written } = openText('de bus rijdt hier niet meer')
  const elsewhere = copyOf(document)
  elsewhere.getText('text').insert('de bus rijdt'.length, ' vaak')
  writeText(written, 'de tram rijdt hier nooit meer')
  Y.applyUpdate(document, Y.encodeStateAsUpdate(elsewhere))
  expect(written.toString()).toBe('de tram rijdt vaak hier nooit meer')
})

test('[NO14] characters that both texts have at their ends keep their identity', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, before, after, tail) => {
      const { document, written } = openText(head + before + tail)
      const starts = readStarts(head)
      const marks = starts.map((at) => Y.createRelativePositionFromTypeIndex(written, at))
      writeText(written, head + after + tail)
      expect(marks.map((mark) => Y.createAbsolutePositionFromRelativePosition(mark, document)?.index)).toEqual(starts)
      expect(countDeleted(document)).toBeLessThanOrEqual(before.length)
    }),
  )
})

/** Where each character of a text begins, in UTF-16 units. */
function readStarts(content: string): readonly number[] {
  let next = 0
  return Array.from(content, ({ length }) => (next += length) - length)
}

function openText(content: string): { readonly document: Y.Doc; readonly written: Y.Text } {
  const document = new Y.Doc()
  const written = document.getText('text')
  written.insert(0, content)
  return { document, written }
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}

/** How many characters were ever taken away. */
function countDeleted(document: Y.Doc): number {
  const { ds } = Y.decodeUpdate(Y.encodeStateAsUpdate(document))
  return [...ds.clients.values()].flat().reduce((sum, { len }) => sum + len, 0)
}
