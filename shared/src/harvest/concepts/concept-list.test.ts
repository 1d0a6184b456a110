import { expect, test } from 'vitest'
import { CONCEPT_LIST_VERSION, conceptDomains } from './concept-list.ts'
import { readConcepts } from './read-concepts.ts'

const concepts = readConcepts(conceptDomains)

test('[HV1] every line of the list is read, in its order', () => {
  const lines = conceptDomains.flatMap((domain) => domain.lines.split('\n')).filter((line) => /^[^#]/.test(line))
  expect(concepts.map(({ name }) => name)).toEqual(lines.map((line) => line.split('=')[0]!.trim()))
})

test('[HV2] no name and no domain stands in the list twice', () => {
  for (const names of [concepts.map(({ name }) => name), conceptDomains.map(({ name }) => name)]) {
    expect(new Set(names).size).toBe(names.length)
  }
})

test('[HV4] there are at least 900 concepts, with six terms each on average and three at least', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(900)
  const counts = concepts.map(({ terms, heads, en }) => terms.length + heads.length + en.length)
  expect(counts.reduce((sum, count) => sum + count, 0) / concepts.length).toBeGreaterThanOrEqual(6)
  expect(concepts.filter((_, at) => counts[at]! < 3).map(({ name }) => name)).toEqual([])
})

test('[HV4] every concept can be said in English', () => {
  const without = concepts.filter(({ en }) => en.length === 0)
  expect(without.map(({ name }) => name)).toEqual([])
})

test('[HV5] no term belongs to two concepts of one domain', () => {
  const owners = new Map<string, string[]>()
  for (const { name, domain, terms, en } of concepts) {
    for (const term of [...terms, ...en.map((english) => `en: ${english}`)]) {
      const place = `${domain}: ${term}`
      owners.set(place, [...(owners.get(place) ?? []), name])
    }
  }
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([])
})

test('[HV6] the list has a version of a year, a month and a number within it', () => {
  expect(CONCEPT_LIST_VERSION).toMatch(/^20\d\d\.(0[1-9]|1[0-2])(\.\d)?$/)
})
