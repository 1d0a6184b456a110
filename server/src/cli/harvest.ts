import process from 'node:process'
import { parseArgs } from 'node:util'
import { openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import { earlierGroupsSchema, harvestDatasetSchema, writeResult } from '@tafelronde/shared/harvest/engine/dataset.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { improveByCommand, noModel } from './improve-by-command.ts'
import { badInput } from './bad-input.ts'
import type { Command, CommandWorld } from './command.ts'
import { loadAs } from './load-json.ts'

const options = {
  'until-round': { type: 'string' },
  previous: { type: 'string' },
  model: { type: 'boolean' },
} as const

/** Drafts conclusions from the notes in a file, and writes them as JSON to where output goes. */
export const harvestCommand: Command = {
  usage: 'harvest DATASET.json [--until-round N] [--previous RESULT.json] [--model] > RESULT.json',
  does: 'Drafts conclusions from notes, each with its sources. Groups of an earlier result stay together. --model sends the notes, without names, to the language model that is set. Ends with 0 or 2.',
  run: harvest,
}

async function harvest(args: readonly string[], { say, config }: CommandWorld): Promise<number> {
  const asked = readArguments(args)
  if (!asked.ok) return badInput(asked.why)
  const { file, untilRound, previous, withModel } = asked.value
  const input = await loadAs(harvestDatasetSchema, file, 'no café to harvest')
  if (!input.ok) return badInput(input.why)
  const locked = previous === undefined ? accept([]) : await loadAs(earlierGroupsSchema, previous, 'no earlier result')
  if (!locked.ok) return badInput(locked.why)
  const constraints = { together: [], apart: [], locked: locked.value }
  const notes = input.value.notes.filter(({ round }) => round <= untilRound)
  const cafe = { ...input.value, notes }
  const book = openOwnConceptBook()
  const draft = harvestNotes(cafe, book, { constraints })
  if (!withModel) {
    say(JSON.stringify(writeResult(draft), null, 1))
    return 0
  }
  if (config.languageModel === undefined) return badInput(noModel)
  const improved = await improveByCommand(config.languageModel, draft, cafe, constraints, book)
  process.stderr.write(`${improved.told}\n`)
  say(JSON.stringify(writeResult(improved.draft), null, 1))
  return 0
}

interface Asked {
  readonly file: string
  readonly untilRound: number
  readonly withModel: boolean
  readonly previous?: string
}

function readArguments(args: readonly string[]): Result<Asked, string> {
  const usage = `Usage: npx --no tafelronde ${harvestCommand.usage}`
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) return refuse(usage)
    const { 'until-round': round, previous, model = false } = values
    if (round !== undefined && !/^\d{1,3}$/.test(round)) return refuse(`A round is a whole number. ${usage}`)
    const asked = { file, untilRound: Number(round ?? Infinity), withModel: model }
    return accept(previous === undefined ? asked : { ...asked, previous })
  } catch {
    return refuse(usage)
  }
}
