import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOwnWords, type Span, wordsInCommon } from './telling-words.ts'

test('[HV58] words that a line has from its notes are found in other forms too, and its own words are told apart', () => {
  const note = 'De huizen zijn te duur; één huis kost wel 3 ton!'
  expect(read(note, wordsInCommon(note, 'Een huis is duur.'))).toEqual(['huizen', 'duur', 'huis'])
  const line = 'Gratis huizen voor starters.'
  expect(read(line, findOwnWords([note])(line))).toEqual(['Gratis', 'starters'])
  expect(findOwnWords([])(line)).toEqual([])
  const long = 'Brede welvaart in plaats van groei.'
  expect(read(long, findOwnWords(['BW ipv groei'], { BW: 'brede welvaart' })(long))).toEqual([])
})

test('[HV58] whatever is written, each place is one of words, in order, and a text has nothing of its own beside itself', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('’s Avonds geen bus', 'CO₂ én PFAS', '🙂🙂'))
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const spans of [wordsInCommon(one, other), findOwnWords([other])(one)]) {
        let before = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(one.length)
          before = end
        }
      }
      expect(findOwnWords([one, other])(one)).toEqual([])
    }),
  )
})

function read(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
