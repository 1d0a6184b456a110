import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelsInOrder } from './levels.ts'
import { addNameTag, type NameTag, readNameTag } from './name-tag.ts'

const address = 'https://cafe.example.org/j/7Kq2mX9vT4bNzR8wLc1s'
const ada: NameTag = { name: 'Ada Łącka-van ’t Hof', organisation: 'Gemeente Súdwest-Fryslân', level: 'gemeente' }

const words = (most: number) =>
  fc
    .oneof(fc.string({ unit: 'binary', maxLength: most }), fc.string({ unit: 'grapheme', maxLength: most }))
    .map((text) => text.slice(0, most).trim())
const nameTag = fc.record({
  name: words(60).filter((name) => name !== ''),
  organisation: words(120),
  level: fc.constantFrom(...levelsInOrder),
})

test('[CL180] whatever somebody is called, a name tag says it as it is', () => {
  fc.assert(
    fc.property(nameTag, (tag) => {
      expect(readNameTag(fragmentOf(addNameTag(address, tag)))).toEqual(tag)
    }),
  )
})

test('[CL180] the longest names that there can be are said as well, in whatever letters', () => {
  for (const letter of ['m', 'ë', '字', '\u0000', '"', '\uD800']) {
    const tag: NameTag = { name: letter.repeat(60), organisation: letter.repeat(120), level: 'maatschappelijk' }
    expect(readNameTag(fragmentOf(addNameTag(address, tag)))).toEqual(tag)
  }
})

test('[CL180] a name tag is a fragment of letters, digits and dashes, which is sent to no server', () => {
  fc.assert(
    fc.property(nameTag, (tag) => {
      const tagged = addNameTag(address, tag)
      expect(tagged).toMatch(/^[^#]*#wie=[\w-]+$/)
      expect(tagged.split('#')[0]).toBe(address)
    }),
  )
})

test('[CL181] a fragment that no name tag has says nothing of anybody', () => {
  const mark = fc.constantFrom('#wie=', '#', '', '#:~:text=')
  fc.assert(
    fc.property(mark, fc.oneof(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.base64String()), (begin, rest) => {
      expect(readNameTag(begin + rest)).toBeUndefined()
    }),
  )
})

test('[CL181] a fragment that says too much, too little or something else says nothing', () => {
  const wrong = [
    ...[[], ['Ada'], ['Ada', 'HZ'], ['Ada', 'HZ', 'kennis', 'begeleider'], ['', 'HZ', 'kennis'], [' ', 'HZ', 'kennis']],
    ...[
      ['Ada', 'HZ', 'baas'],
      ['Ada', 'HZ', 'toString'],
      [{ name: 'Ada' }, 'HZ', 'kennis'],
      ['Ada', 'HZ', null],
    ],
    ...[['A'.repeat(61), 'HZ', 'kennis'], ['Ada', 'H'.repeat(121), 'kennis'], 'Ada', null, 7, { name: 'Ada' }],
  ]
  for (const said of wrong) expect(readNameTag(`#wie=${btoa(JSON.stringify(said))}`)).toBeUndefined()
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readNameTag(`#wie=${btoa(encodeURIComponent(json))}`)).toBeUndefined()
    }),
  )
})

test('[CL181] a fragment that was cut off, or goes on for ever, says nothing', () => {
  const whole = fragmentOf(addNameTag(address, ada))
  for (let length = 0; length < whole.length; length += 1) expect(readNameTag(whole.slice(0, length))).toBeUndefined()
  const padded = btoa(JSON.stringify(['Ada', `HZ${' '.repeat(5_000)}`, 'kennis']))
  expect(readNameTag(`#wie=${padded}`)).toBeUndefined()
})

function fragmentOf(tagged: string): string {
  return new URL(tagged).hash
}
