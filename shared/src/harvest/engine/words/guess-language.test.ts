import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language.ts'
import { splitWords } from './split-words.ts'

test.each([
  ['we need shade, older people stay indoors', 'en'],
  ['young people want projects with an end date', 'en'],
  ['boundary spanners that know everybody', 'en'],
  ['wie gaat het doen dan?', 'nl'],
  ['stoepen recht leggen', 'nl'],
  ['mindset', 'nl'],
  ['', 'nl'],
])('[HV24] "%s" is read as %s', (text, language) => {
  expect(guessLanguage(splitWords(text))).toBe(language)
})
