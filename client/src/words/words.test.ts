import { expect, test } from 'vitest'
import { en } from './en.ts'
import { i18nextTranslate, loadWords } from './i18next-translate.ts'
import { languages, type Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { nl } from './nl.ts'

const words: Record<Language, Readonly<Record<string, string>>> = { nl, en }

test('[WO1] both languages have the same keys, and the same holes in each sentence', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
  for (const [key, sentence] of Object.entries(nl))
    expect([key, holesIn(words.en[key])]).toEqual([key, holesIn(sentence)])
})

test('[WO1] every plural has a form for one and for more', () => {
  const plurals = Object.keys(nl).filter((key) => /_(one|other)$/.test(key))
  expect(plurals.length).toBeGreaterThan(0)
  for (const key of plurals) {
    const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one')
    expect(plurals).toContain(other)
  }
})

test('[WO2] the light translator says what i18next says, in every language', async () => {
  await loadWords('en')
  for (const language of Object.keys(languages) as Language[]) {
    const light = lightTranslate(words[language], language) as (key: string, values: object) => string
    const full = i18nextTranslate(language) as (key: string, values: object) => string
    for (const key of new Set(Object.keys(nl).map((key) => key.replace(/_(one|other)$/, ''))))
      for (const count of [0, 1, 2, 1040]) {
        const holes = holesIn(words[language][key] ?? words[language][`${key}_other`])
        const values = Object.fromEntries(holes.map((hole) => [hole, hole === 'count' ? count : `<${hole} & {n}>`]))
        const said = light(key, { ...values, count })
        expect(said).toBe(full(key, { ...values, count }))
        expect(said).not.toBe(key)
      }
  }
})

test('[WO3] numbers are written the way the reader writes them', () => {
  const values = { used: 1040, limit: 1000 }
  expect(lightTranslate(nl, 'nl')('too-long', values)).toContain('1.040')
  expect(i18nextTranslate('nl')('too-long', values)).toContain('1.040')
  expect(lightTranslate(en, 'en')('too-long', values)).toContain('1,040')
})

test('[WO4] a Dutch sentence has at most fifteen words', () => {
  const long = Object.entries(nl).filter(([, text]) =>
    text.split(/[.?!:…]\s/).some((part) => part.split(/\s+/).length > 15),
  )
  expect(long.map(([key]) => key)).toEqual([])
})

test('[WO6] a key that is not there, or a hole left open, does not compile', () => {
  const t = lightTranslate(nl, 'nl')
  // @ts-expect-error no such key
  expect(t('round.opne')).toBe('round.opne')
  // @ts-expect-error the round's number is missing
  expect(t('round.open')).toContain('{n}')
  // @ts-expect-error one of two values is missing
  expect(t('table.spoken', { name: 'Geel' })).toContain('{shape}')
  // @ts-expect-error a plural asks for its count
  expect(t('paper.new')).toBe('paper.new')
  expect(t('paper.new', { count: 1 })).toBe('1 nieuw briefje')
})

function holesIn(sentence: string | undefined): readonly string[] {
  return [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole ?? '').sort()
}
