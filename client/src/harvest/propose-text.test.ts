import { CONCLUSION_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { expect, test } from 'vitest'
import { proposeText } from './propose-text.ts'

const words = (count: number) => Array.from({ length: count }, (_, place) => `woord${place}`).join(' ')
const propose = (...texts: string[]) => proposeText(texts.map((text) => ({ text })))

test('[CL63] a conclusion begins with the briefje that says most in one breath, as a sentence', () => {
  expect(propose('bus', 'reistijd meten, niet tellen', words(23))).toBe('Reistijd meten, niet tellen.')
  expect(propose('voor wie is de visie?')).toBe('Voor wie is de visie?')
  expect(propose('eerst dit', 'daarna dat')).toBe('Eerst dit.')
})

test('[CL63] where every briefje is long, it begins with the first, never longer than a conclusion may be', () => {
  expect(propose(words(30), words(40))).toBe(`W${words(30).slice(1)}.`)
  const long = propose(words(200))
  expect(long.length).toBeLessThanOrEqual(CONCLUSION_LENGTH)
  expect(long).toMatch(/woord\d+…$/)
  expect(propose('x'.repeat(1_000)).length).toBeLessThanOrEqual(CONCLUSION_LENGTH)
})
