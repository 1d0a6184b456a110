import { expect, test } from 'vitest'
import { KeptLastWords, type LastWords, type SmallStore } from './last-words.ts'

const last: LastWords = {
  words: [
    {
      kind: 'unsaved',
      id: 'a',
      document: 'paper/spring/red',
      holder: 'one',
      epoch: 2,
      update: Uint8Array.of(0, 1, 128, 255),
      fields: [{ field: 'note/bus', base: 'Meer', typed: 'Meer 甲 bussen', round: 0, at: 5 }],
    },
  ],
  commands: [],
}

test('[CL106] what a page had to say when it went, the next one hears, byte for byte', () => {
  const store = new Map<string, string>()
  const kept = new KeptLastWords('ada', () => storage(store))
  kept.keep('one', last)
  kept.keep('two', last)
  expect(kept.read(new Set(['two']))).toEqual(new Map([['one', last]]))
  expect(new KeptLastWords('ben', () => storage(store)).read(new Set())).toEqual(new Map())
  kept.forget('one')
  kept.keep('two', { words: [], commands: [] })
  expect(store.size).toBe(0)
})

test('[CL106] what nobody can read, or a browser that keeps nothing, stops nothing', () => {
  const store = new Map([['tafelronde:last:ada:one', '{"words":']])
  expect(new KeptLastWords('ada', () => storage(store)).read(new Set())).toEqual(new Map())
  const refused = new KeptLastWords('ada', () => {
    throw new Error('refused')
  })
  refused.keep('one', last)
  refused.forget('one')
  expect(refused.read(new Set())).toEqual(new Map())
})

function storage(kept: Map<string, string>): SmallStore {
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
