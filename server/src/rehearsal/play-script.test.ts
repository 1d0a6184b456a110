import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '@tafelronde/shared/harvest/report.ts'
import { makeOrganiserToken } from '../auth/organisers.ts'
import { readConfig } from '../config.ts'
import { rehearseCommand } from '../cli/rehearse.ts'
import { openCafe } from '../testing/open-cafe.ts'
import { findMissing } from './find-missing.ts'
import type { Played } from './played.ts'
import { playScript } from './play-script.ts'
import { readScript } from './read-script.ts'
import { note, smallFile } from './testing/small-script.ts'

/** A whole café with its harvest, beside other tests on the same two cores. */
const WHOLE_CAFE = { timeout: 60_000 }

test('[RH1] whatever a script holds lies at its table in its round, and stands in the report', WHOLE_CAFE, async () => {
  const played = await play(smallFile())
  expect(findMissing(played)).toEqual([])
  expect(played.refused).toEqual([])
  expect(played.people).toBe(3)
  const { report, html } = played
  expect(report.notes.map(({ text, table, round }) => `${table} ${round} ${text}`).toSorted()).toEqual([
    '2 1 Een regenton',
    '2 2 Een vijver',
    'Rood 1 Bomen langs de weg',
    'Rood 1 Minder tegels',
    'Rood 2 Gras',
  ])
  expect(report.cards.map(({ table, round, lines }) => [table, round, lines.length])).toEqual([
    ['Rood', 1, 2],
    ['Rood', 2, 1],
    ['2', 1, 1],
    ['2', 2, 1],
  ])
  // Drawn from what was proposed, and put right to what the script knows.
  expect(report.themes.map(({ conclusions }) => conclusions.map(({ sources }) => sources.length))).toEqual([[2], [2]])
  expect(played.edits).toBeLessThanOrEqual(6)
  expect(report.organisations.map(({ name }) => name)).toEqual(['PBL'])
  for (const name of ['Ada', 'Ben', 'Chi']) expect(html).not.toContain(name)
})

test(
  '[RH2] a script with all that can be odd is played, and what the product turns down is named',
  WHOLE_CAFE,
  async () => {
    const played = await play({
      ...smallFile(),
      notes: [
        note({ id: 'first', text: 'Eén punt', org: '' }),
        note({ id: 'there', table: 2, theme: 'water', text: 'Ook hier' }),
        note({ id: 'back', text: 'En weer terug' }),
        note({ id: 'long', text: 'lang '.repeat(300) }),
        note({ id: 'twin', author: 'André', org: 'WUR', text: 'Een' }),
        note({ id: 'other twin', author: 'Andre', org: 'WUR', text: 'Twee' }),
        note({ id: 'later', author: 'Daan', round: 3, text: 'Ik kom later' }),
      ],
      hostRemarks: [],
      gold: [{ id: 'g', theme: 'groen', kind: 'tip', reference: 'lang '.repeat(100), noteIds: ['first', 'long'] }],
    })
    expect(played.refused).toEqual([{ what: 'briefje long', why: 'too-long' }])
    expect(findMissing(played)).toEqual([])
    expect(played.people).toBe(4)
    expect(played.report.facts.people).toBe(4)
    expect(played.report.notes).toHaveLength(6)
  },
)

test('[RH12] what was laid down and is not in the report is missed', WHOLE_CAFE, async () => {
  const played = await play(smallFile())
  const findIn = (change: Partial<Report>) => findMissing({ ...played, report: { ...played.report, ...change } })
  expect(findIn({ notes: played.report.notes.slice(1) })).toEqual(['een briefje van ronde 1 aan tafel Rood', 'bron 1'])
  expect(findIn({ cards: played.report.cards.slice(1) })).toEqual(['de kaart van ronde 1 van tafel Rood'])
  expect(findIn({ themes: [] })).toEqual([1, 2].map((theme) => `een conclusie van thema ${theme}, of een bron ervan`))
})

test(
  '[RH13] the command ends with 0 only when all of a café is in its report, and with 2 where there is no café',
  WHOLE_CAFE,
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-script-'))
    const said: string[] = []
    const config = readConfig({})
    if (!config.ok) throw new Error(config.why)
    const rehearse = async (content: string) => {
      const file = path.join(folder, 'script.json')
      await writeFile(file, content)
      const world = { config: config.value, say: (line: string) => said.push(line) }
      return rehearseCommand.run([file, '--out', path.join(folder, 'out')], world)
    }
    try {
      expect(await rehearse('no JSON')).toBe(2)
      expect(await rehearse('{}')).toBe(2)
      expect(await rehearseCommand.run([folder], { config: config.value, say: () => {} })).toBe(2)
      expect(said).toEqual([])
      expect(await rehearse(JSON.stringify(smallFile()))).toBe(0)
      expect((await readdir(path.join(folder, 'out'))).toSorted()).toEqual(['verslag.html', 'verslag.json'])
      expect(said.at(-1)).toContain(
        'Gespeeld: 3 mensen, 2 rondes, 5 briefjes, 4 kaarten, 2 conclusies, 2 verbeteringen.',
      )
      expect(
        await rehearse(JSON.stringify({ ...smallFile(), notes: [note({ id: 'x', text: 'a'.repeat(1_001) })] })),
      ).toBe(1)
      expect(said.at(-1)).toContain('Geweigerd (1): briefje x (too-long).')
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)

async function play(content: unknown): Promise<Played> {
  await using cafe = await openCafe()
  const script = readScript(content)
  if (!script.ok) throw new Error(script.why)
  const token = await makeOrganiserToken(cafe.storage, cafe.clock)
  return await playScript({
    script: script.value,
    url: cafe.url,
    organiserLink: `${cafe.url}/word-organisator/${token}`,
    wait: () => Promise.resolve(),
    now: () => cafe.clock.now(),
    say: () => {},
  })
}
