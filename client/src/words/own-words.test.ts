import { expect, test } from 'vitest'
import { hallWords } from './hall-words.ts'
import { joinWords } from './join-words.ts'
import { nl } from './nl.ts'

const sources = import.meta.glob<string>('../*/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const known = Object.keys(nl).map(withoutPlural)

test('[WO7] every sentence that a page of joining or a hall screen asks for is among its words', () => {
  const pages = [
    ['../people/join-app.tsx', joinWords, ['join.code', 'join.new-server.text', 'refusal.wrong-code']],
    ['../hall/hall-app.tsx', hallWords, ['hall.pair', 'table.name']],
  ] as const
  for (const [entry, words, some] of pages) {
    const asked = new Set(filesFrom(entry).flatMap(keysIn))
    expect([...asked]).toEqual(expect.arrayContaining([...some]))
    const there = new Set(Object.keys(words.nl).map(withoutPlural))
    expect([...asked].filter((key) => !there.has(key))).toEqual([])
  }
})

/** A file and all files of ours that it brings along, however far. */
function filesFrom(entry: string): readonly string[] {
  const found = new Set([entry])
  for (const file of found)
    for (const [, path = ''] of source(file).matchAll(/^(?:import|\} from) .*?'(\.[^']+\.tsx?)'$/gm)) {
      const next = `../${new URL(path, `http://client/${file.slice(3)}`).pathname.slice(1)}`
      // The words themselves ask for none, and know all keys by type.
      if (!next.startsWith('../words/')) found.add(next)
    }
  return [...found]
}

/** The keys in a file: written out, or all that begin as a filled-in one does. */
function keysIn(file: string): readonly string[] {
  const text = source(file)
  const dotted = [...text.matchAll(/'(\w[\w-]*\.[\w.-]+)'/g)].map(([, key = '']) => key)
  const plain = [...text.matchAll(/\bt\('([^']+)'/g)].map(([, key = '']) => key)
  const begun = [...text.matchAll(/\bt\(`([^`$]+)\$\{/g)].map(([, begin = '']) => begin)
  return known.filter(
    (key) => dotted.includes(key) || plain.includes(key) || begun.some((begin) => key.startsWith(begin)),
  )
}

function source(file: string): string {
  const text = sources[file]
  if (text === undefined) throw new Error(`${file} is not there`)
  return text
}

function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '')
}
