import { parseArgs } from 'node:util'
import { openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import { earlierGroupsSchema, harvestDatasetSchema, writeResult } from '@tafelronde/shared/harvest/engine/dataset.ts'
import { type HarvestInput, type LockedGroup } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { badInput } from './bad-input.ts'
import { type Command, type CommandWorld } from './command.ts'
import { loadAs } from './load-json.ts'

const options = { 'until-round': { type: 'string' }, previous: { type: 'string' } } as const

/** Drafts conclusions from the notes in a file, and writes them as JSON to where output goes. */
export const harvestCommand: Command = {
  usage: 'harvest DATASET.json [--until-round N] [--previous RESULT.json] > RESULT.json',
  does: 'Drafts conclusions from notes, each with its sources. Groups of an earlier result stay together. Ends with 0 or 2.',
  run: harvest,
}

async function harvest(args: readonly string[], { say }: CommandWorld): Promise<number> {
  const asked = readArguments(args)
  if (!asked.ok) return badInput(asked.why)
  const { file, untilRound, previous } = asked.value
  const input = await loadAs(harvestDatasetSchema, file, 'no café to harvest')
  if (!input.ok) return badInput(input.why)
  const locked = previous === undefined ? accept([]) : await loadAs(earlierGroupsSchema, previous, 'no earlier result')
  if (!locked.ok) return badInput(locked.why)
  say(JSON.stringify(writeResult(draft(input.value, untilRound, locked.value)), null, 1))
  return 0
}

function draft(
  input: HarvestInput,
  untilRound: number,
  locked: readonly LockedGroup[],
): ReturnType<typeof harvestNotes> {
  const notes = input.notes.filter(({ round }) => round <= untilRound)
  return harvestNotes({ ...input, notes }, openOwnConceptBook(), { constraints: { together: [], apart: [], locked } })
}

interface Asked {
  readonly file: string
  readonly untilRound: number
  readonly previous?: string
}

function readArguments(args: readonly string[]): Result<Asked, string> {
  const usage = `Usage: npx --no tafelronde ${harvestCommand.usage}`
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) return refuse(usage)
    const { 'until-round': round, previous } = values
    if (round !== undefined && !/^\d{1,3}$/.test(round)) return refuse(`A round is a whole number. ${usage}`)
    return accept({ file, untilRound: Number(round ?? Infinity), ...(previous === undefined ? {} : { previous }) })
  } catch {
    return refuse(usage)
  }
}
