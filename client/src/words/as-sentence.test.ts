import { expect, test } from 'vitest'
import { asSentence } from './as-sentence.ts'

test('[WO8] what an organiser typed ends as a sentence does, and never twice', () => {
  expect(asSentence('U hoort van ons binnen twee weken ')).toBe('U hoort van ons binnen twee weken.')
  expect(['Tot ziens!', 'Komt u ook?', 'En dan …', 'Klaar.', '(Klaar.)', ''].map(asSentence)).toEqual([
    'Tot ziens!',
    'Komt u ook?',
    'En dan …',
    'Klaar.',
    '(Klaar.)',
    '',
  ])
})
