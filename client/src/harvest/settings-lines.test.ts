import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGlossaryLines, readSynonymLines, writeGlossaryLines, writeSynonymLines } from './settings-lines.ts'

const word = fc.stringMatching(/^[a-zA-Zé]{1,12}$/)

test('[CL222] what the harvester was told is read again as it was written, and the first line that cannot be read is named', () => {
  const glossary = fc.array(fc.record({ short: word, long: word }), { maxLength: 6 })
  const synonyms = fc.array(fc.array(word, { minLength: 2, maxLength: 5 }), { maxLength: 6 })
  fc.assert(
    fc.property(glossary, synonyms, (abbreviations, same) => {
      expect(readGlossaryLines(writeGlossaryLines(abbreviations))).toEqual({ entries: abbreviations, wrong: undefined })
      expect(readSynonymLines(writeSynonymLines(same))).toEqual({ entries: same, wrong: undefined })
    }),
  )
  expect(readGlossaryLines('BW = brede welvaart\nzomaar iets\n = niets').wrong).toBe('zomaar iets')
  expect(readSynonymLines('school, onderwijs\n\nalleen').wrong).toBe('alleen')
  fc.assert(fc.property(fc.string(), (text) => void [readGlossaryLines(text), readSynonymLines(text)]))
})
