import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeOrganiserToken } from '../auth/organisers.ts'
import { openApp } from '../app.ts'
import { openLog } from '../log.ts'
import { TurnedDown } from '../rehearsal/browser.ts'
import { findMissing } from '../rehearsal/find-missing.ts'
import type { Played } from '../rehearsal/played.ts'
import { playScript } from '../rehearsal/play-script.ts'
import { readScript } from '../rehearsal/read-script.ts'
import type { Script } from '../rehearsal/script.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { systemClock } from '../system-clock.ts'
import { badInput } from './bad-input.ts'
import type { Command, CommandWorld } from './command.ts'
import { loadJson } from './load-json.ts'

const options = {
  server: { type: 'string' },
  'organiser-link': { type: 'string' },
  speed: { type: 'string' },
  out: { type: 'string' },
} as const

/** Plays a café over the public roads as real browsers would, and looks whether all of it is in the report. */
export const rehearseCommand: Command = {
  usage: 'rehearse FILE [--server URL --organiser-link URL] [--speed N] [--out DIR]',
  does: 'Plays a café from a file, over the public roads, and writes its report.',
  run: rehearse,
}

async function rehearse(args: readonly string[], { say }: CommandWorld): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') return badInput(asked)
  const script = await loadScript(asked.file)
  if (typeof script === 'string') return badInput(script)
  const played = await playOrExplain(script, asked, say)
  if (typeof played === 'string') return badInput(played)
  const out = path.resolve(asked.out ?? path.join('rehearsals', path.parse(asked.file).name))
  await mkdir(out, { recursive: true })
  await writeFile(path.join(out, 'verslag.html'), played.html)
  await writeFile(path.join(out, 'verslag.json'), `${JSON.stringify(played.report, null, 2)}\n`)
  return sumUp(played, script.left, out, say)
}

interface Asked {
  readonly file: string
  readonly server?: string
  readonly organiserLink?: string
  /** How much faster than it was; not given: as fast as it goes. */
  readonly speed?: number
  readonly out?: string
}

function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) return `Usage: npx --no tafelronde ${rehearseCommand.usage}`
    const speed = values.speed === undefined ? undefined : Number(values.speed)
    if (speed !== undefined && !(speed > 0)) return '--speed must be a number above 0.'
    const { server, 'organiser-link': organiserLink, out } = values
    if ((server === undefined) !== (organiserLink === undefined)) return '--server and --organiser-link go together.'
    return {
      file,
      ...(server !== undefined && { server }),
      ...(organiserLink !== undefined && { organiserLink }),
      ...(speed !== undefined && { speed }),
      ...(out !== undefined && { out }),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function loadScript(file: string): Promise<Script | string> {
  const content = await loadJson(file)
  if (!content.ok) return content.why
  const script = readScript(content.value)
  return script.ok ? script.value : `${file} is no script of a café. ${script.why}`
}

/** What was played, or one sentence about why the server that was named would not have it. */
async function playOrExplain(script: Script, asked: Asked, say: CommandWorld['say']): Promise<Played | string> {
  try {
    return await play(script, asked, say)
  } catch (error) {
    if (error instanceof TurnedDown) return `The server turned this down: ${error.message}.`
    // What fetch says of an address where nobody answers.
    if (asked.server !== undefined && error instanceof TypeError) return `${asked.server} cannot be reached.`
    throw error
  }
}

async function play(script: Script, asked: Asked, say: CommandWorld['say']): Promise<Played> {
  const { speed } = asked
  const wait = (milliseconds: number) => (speed === undefined ? Promise.resolve() : sleep(milliseconds / speed))
  const common = { script, wait, now: () => systemClock.now(), say }
  const { server: url, organiserLink } = asked
  if (url !== undefined && organiserLink !== undefined) return playScript({ ...common, url, organiserLink })

  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-rehearsal-'))
  try {
    await using storage = await openSqlite({ directory: folder, clock: systemClock, report: throwLater })
    const clientFolder = path.join(import.meta.dirname, '..', '..', '..', 'client', 'dist')
    const config = { host: '127.0.0.1', port: 0, proxies: 0 }
    await using app = await openApp({ config, storage, clock: systemClock, log: openLog('error'), clientFolder })
    const token = await makeOrganiserToken(storage, systemClock)
    return await playScript({
      ...common,
      url: app.address.url,
      organiserLink: `${app.address.url}/word-organisator/${token}`,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Says in one line what became of it; only when all of it is in the report is that a success. */
function sumUp(played: Played, left: readonly string[], out: string, say: CommandWorld['say']): number {
  const { people, rounds, notes, conclusions, refused } = played
  const missing = findMissing(played)
  for (const what of left) say(`Overgeslagen: ${what}.`)
  const what =
    `Gespeeld: ${people} mensen, ${rounds} rondes, ${notes.length} briefjes, ${played.cards.length} kaarten, ` +
    `${conclusions.length} conclusies, ${played.edits} verbeteringen.`
  const turnedDown = refused.map(({ what: thing, why }) => `${thing} (${why})`)
  const troubles = [
    ...(turnedDown.length > 0 ? [`Geweigerd (${turnedDown.length}): ${some(turnedDown)}.`] : []),
    ...(missing.length > 0 ? [`Niet in het verslag (${missing.length}): ${some(missing)}.`] : []),
  ]
  if (troubles.length === 0) say(`${what} Alles staat in het verslag: ${out}`)
  else say(`${what} ${troubles.join(' ')} Zie ${out}`)
  return troubles.length === 0 ? 0 : 1
}

function some(things: readonly string[]): string {
  return things.length > 20 ? `${things.slice(0, 20).join('; ')} …` : things.join('; ')
}

function throwLater(fault: unknown): void {
  queueMicrotask(() => {
    throw fault
  })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
