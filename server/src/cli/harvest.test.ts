import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { PlayedEndpoint } from '../testing/model-endpoint.ts'

const main = path.join(import.meta.dirname, 'main.ts')

interface Ran {
  readonly code: number
  readonly out: string
  readonly said: string
}

/** Runs the command in a folder with these files. */
async function runHarvest(files: Readonly<Record<string, unknown>>, ...args: readonly string[]): Promise<Ran> {
  return runHarvestWith({}, files, ...args)
}

/** The same, with these settings. */
async function runHarvestWith(
  settings: Readonly<Record<string, string>>,
  files: Readonly<Record<string, unknown>>,
  ...args: readonly string[]
): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-harvest-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    }
    return await new Promise((resolve) => {
      const program = ['--disable-warning=ExperimentalWarning', main, 'harvest', ...args]
      const child = execFile(
        process.execPath,
        program,
        { cwd: folder, env: { ...process.env, ...settings } },
        (_error, out, said) => resolve({ code: child.exitCode ?? -1, out, said }),
      )
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const texts = [
  ['meer bomen in de straat', 1],
  ['bomen geven schaduw in de straat', 1],
  ['er is geen geld voor onderhoud', 1],
  ['onderhoud kost geld dat er niet is', 2],
  ['bomen planten met de hele straat', 2],
  ['lekkere koffie', 2],
] as const
const notes = texts.map(([text, round], at) => ({
  id: `n${at}`,
  theme: 'groen',
  table: 1,
  round,
  author: `p${at}`,
  text,
}))
const cafe = { themes: [{ id: 'groen', question: 'Hoe wordt de stad koeler?' }], notes }

test('[HV48] the command writes lines with their sources, and what was left out with why, the same each time', async () => {
  const [first, again] = await Promise.all([
    runHarvest({ 'cafe.json': cafe }, 'cafe.json'),
    runHarvest({ 'cafe.json': { ...cafe, gold: [{ id: 'G' }], notes: notes.toReversed() } }, 'cafe.json'),
  ])
  expect([first.code, first.said, again.out]).toEqual([0, '', first.out])
  const result = JSON.parse(first.out)
  expect(result.notUsed).toEqual([{ id: 'n5', reason: 'proces' }])
  expect(result.groen.flatMap((line: { sourceNoteIds: string[] }) => line.sourceNoteIds).sort()).toEqual(
    notes.slice(0, 5).map(({ id }) => id),
  )
})

test('[HV48] a harvest until a round reads no later note, and a harvest after it leaves its groups together', async () => {
  const early = await runHarvest({ 'cafe.json': cafe }, 'cafe.json', '--until-round', '1')
  expect(early.out).not.toContain('n3')
  const previous = { groen: [{ sourceNoteIds: ['n0', 'n2'] }] }
  const late = await runHarvest({ 'cafe.json': cafe, 'early.json': previous }, 'cafe.json', '--previous', 'early.json')
  const lines: readonly { readonly sourceNoteIds: readonly string[] }[] = JSON.parse(late.out).groen
  expect(lines.some(({ sourceNoteIds }) => sourceNoteIds.includes('n0') && sourceNoteIds.includes('n2'))).toBe(true)
})

test('[HV48] bad input is refused in one sentence, with 2', async () => {
  const refused = await Promise.all([
    runHarvest({}, 'cafe.json'),
    runHarvest({ 'cafe.json': '{' }, 'cafe.json'),
    runHarvest({ 'cafe.json': { themes: [] } }, 'cafe.json'),
    runHarvest({ 'cafe.json': { ...cafe, notes: [notes[0], notes[0]] } }, 'cafe.json'),
    runHarvest({ 'cafe.json': cafe }, 'cafe.json', '--until-round', 'x'),
    runHarvest({ 'cafe.json': cafe, 'early.json': { groen: 3 } }, 'cafe.json', '--previous', 'early.json'),
    runHarvest({ 'cafe.json': cafe }),
  ])
  expect(refused.map(({ code, out }) => [code, out])).toEqual(refused.map(() => [2, '']))
  expect(refused.map(({ said }) => said.includes('    at '))).toEqual(refused.map(() => false))
  expect(refused[3]?.said).toContain('n0')
})

test('[LM70] with --model the command asks the language model that is set, without names, and says what it did', async () => {
  await using endpoint = await PlayedEndpoint.open()
  const signed = notes.map((note) => ({
    ...note,
    author: 'Hanneke Bruin',
    org: 'Waterschap',
    text: `${note.text}, zegt Hanneke`,
  }))
  const ran = await runHarvestWith(
    endpoint.settings,
    { 'cafe.json': { ...cafe, notes: signed } },
    'cafe.json',
    '--model',
  )
  expect(ran.code).toBe(0)
  expect(ran.said).toMatch(
    /^\d+ requests to 127\.0\.0\.1, \d+ tokens: \d+ of \d+ lines written there; 0 refused or not answered\.\n$/,
  )
  const lines: readonly { readonly origin: string }[] = JSON.parse(ran.out).groen
  expect(lines.some(({ origin }) => origin === 'model')).toBe(true)
  expect(endpoint.bodies.join('')).not.toMatch(/Hanneke|Bruin|Waterschap/i)
})

test('[LM70] with --model and nothing set, the command says so and ends with 2', async () => {
  const ran = await runHarvest({ 'cafe.json': cafe }, 'cafe.json', '--model')
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.said).toContain('TAFELRONDE_MODEL_URL')
})
