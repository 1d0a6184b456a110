import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Signs, TextClassifier } from './text-classifier.ts'

const labels = ['vraag', 'klacht'] as const
type Label = (typeof labels)[number]

function learn(texts: readonly (readonly [string, Label])[]): TextClassifier<Label> {
  const { signs, ofTexts } = Signs.collect(texts.map(([text]) => text))
  return new TextClassifier(
    signs,
    labels,
    texts.map(([, label], at) => ({ signs: ofTexts[at]!, label })),
  )
}

const heard = [
  ['wie betaalt dat?', 'vraag'],
  ['wie weet dat?', 'vraag'],
  ['er rijdt geen bus', 'klacht'],
  ['er rijdt geen trein', 'klacht'],
] as const

test('[HV84] a text is of the label whose texts sound like it', () => {
  const classifier = learn(heard)
  const question = classifier.read('wie rijdt?')
  expect(question.vraag).toBeGreaterThan(question.klacht)
  const complaint = classifier.read('er rijdt geen mens')
  expect(complaint.klacht).toBeGreaterThan(complaint.vraag)
})

test('[HV84] a text without a known word is of what is said most', () => {
  const classifier = learn([...heard, ['er rijdt niets', 'klacht']])
  const read = classifier.read('xyz')
  expect(read.klacht).toBeGreaterThan(read.vraag)
})

test('[HV84] any text is read, and the order of what was heard changes nothing', () => {
  const one = learn(heard)
  const other = learn(heard.toReversed())
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const read = one.read(text)
      expect(Object.values(read).every(Number.isFinite)).toBe(true)
      expect(other.read(text)).toEqual(read)
    }),
  )
})
