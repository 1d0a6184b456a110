import type { HarvestInput } from '../harvest-input.ts'

/** One theme in which each of these texts was laid by somebody else. */
export function cafeOf(...texts: readonly string[]): HarvestInput {
  const notes = texts.map((text, at) => ({
    id: `n${at}`,
    theme: 't',
    table: '1',
    round: 0,
    author: `person ${at}`,
    text,
    votes: 0,
    createdAt: `${at}`,
  }))
  return { themes: [{ id: 't', question: 'Hoe verder?' }], glossary: {}, hostRemarks: [], notes }
}
