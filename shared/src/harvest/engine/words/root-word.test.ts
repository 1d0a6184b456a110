import { expect, test } from 'vitest'
import { rootWord } from './root-word.ts'

test.each([
  ['huizen', 'huis'],
  ['geregeld', 'regelen', 'regelt'],
  ['doorgehakt', 'doorhakken'],
  ['bedrijven', 'bedrijf'],
  ['stellen', 'stelt', 'stel'],
  ['kansen', 'kans'],
  ['mensen', 'mens'],
  ['kleiner', 'kleine', 'klein'],
  ['bewoner', 'bewoners', 'bewonen'],
  ['wordt', 'wordt'],
])('[HV21] %s and its other forms have one root', (...forms) => {
  expect(new Set(forms.map((word) => rootWord(word, 'nl'))).size).toBe(1)
})

test.each([
  ['leggen', 'leeg'],
  ['bommen', 'bomen'],
  ['wetten', 'weten'],
  ['bijen', 'bij'],
  ['gemeente', 'menen'],
  ['gezond', 'zon'],
])('[HV21] %s and %s are not one word', (one, other) => {
  expect(rootWord(one, 'nl')).not.toBe(rootWord(other, 'nl'))
})
