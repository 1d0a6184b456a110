import decodeQr from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readNameTag } from '../../people/name-tag.ts'
import { ada, blue, deskSession, red } from '../../sessions/testing/desk-session.ts'
import { formatFor } from '../../words/format.ts'
import { lightTranslate } from '../../words/light-translate.ts'
import { nl } from '../../words/nl.ts'
import { WordsContext } from '../../words/use-words.ts'
import type { RouteLine } from './list-routes.ts'
import { NameCard } from './name-card.tsx'
import { routeStops } from './route-stops.ts'

const join = 'https://tafelronde.provincie.example/j/3BMsjpxo-kpOcbwK0uJfxeYu'
const { programme } = deskSession()
const line: RouteLine = {
  person: ada,
  name: 'Ada',
  organisation: 'HZ',
  level: 'kennis',
  tables: [blue, undefined, red],
}

test('[CL189] the code on a card opens the page of joining as the one who wears it, however long the name', () => {
  const long = { name: 'Ö'.repeat(60), organisation: 'Wåterschap '.repeat(10).trim() }
  for (const one of [line, { ...line, ...long }, { ...line, name: 'Łucja ’t Hof', organisation: '' }]) {
    const read = new URL(scan(draw(one)))
    expect(read.href.startsWith(`${join}#`)).toBe(true)
    const { name, organisation, level } = one
    expect(readNameTag(read.hash)).toEqual({ name, organisation, level })
  }
})

test('[CL189] a card says name, organisation and the table of each round, and who receives people at one', () => {
  expect(wordsOf(draw(line))).toBe('Ada HZ R1 blue , cirkel R3 red , vierkant Scan en doe mee')
  expect(wordsOf(draw(line, true))).toContain('Tafelhost')
})

function draw(one: RouteLine, isHost = false): string {
  const words = { t: lightTranslate(nl, 'nl'), format: formatFor('nl'), language: 'nl', setLanguage: () => {} } as const
  return renderToStaticMarkup(
    <WordsContext value={words}>
      <NameCard line={one} stops={routeStops(one, programme)} isHost={isHost} join={join} />
    </WordsContext>,
  )
}

function wordsOf(html: string): string {
  const bare = html.replaceAll(/<[^>]+>/g, ' ')
  return bare.replaceAll(/\s+/g, ' ').trim()
}

/** What a camera reads from the drawing. */
function scan(html: string): string {
  const SCALE = 4
  const size = Number(/viewBox="0 0 (\d+) \1" role="img"/.exec(html)?.[1]) * SCALE
  const data = new Uint8Array(size * size * 3).fill(255)
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let down = 0; down < SCALE; down += 1) {
      const from = ((Number(y) * SCALE + down) * size + Number(x) * SCALE) * 3
      data.fill(0, from, from + Number(width) * SCALE * 3)
    }
  return decodeQr({ width: size, height: size, data }, { timeLimit: 5_000 })
}
