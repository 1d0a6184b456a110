import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeOrganiserToken } from '../auth/organisers.ts'
import { openApp } from '../app.ts'
import { openLog } from '../log.ts'
import { findMissing } from '../rehearsal/find-missing.ts'
import { type Played, playScript } from '../rehearsal/play-script.ts'
import { type Script, scriptSchema } from '../rehearsal/script.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { systemClock } from '../system-clock.ts'
import { type Command, type CommandWorld } from './command.ts'

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
  if (typeof asked === 'string') return refuse(asked)
  const script = await readScript(asked.file)
  if (typeof script === 'string') return refuse(script)
  const played = await play(script, asked, say)
  const out = path.resolve(asked.out ?? path.join('rehearsals', path.parse(asked.file).name))
  await mkdir(out, { recursive: true })
  await writeFile(path.join(out, 'verslag.html'), played.html)
  await writeFile(path.join(out, 'verslag.json'), `${JSON.stringify(played.report, null, 2)}\n`)
  return sumUp(played, out, say)
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

async function readScript(file: string): Promise<Script | string> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return `${file} cannot be read.`
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return `${file} is no JSON.`
  }
  const script = scriptSchema.safeParse(content)
  if (script.success) return script.data
  const [issue] = script.error.issues
  return `${file} is no script of a café: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
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

function sumUp(played: Played, out: string, say: CommandWorld['say']): number {
  const { people, rounds, notes, conclusions, report } = played
  const missing = findMissing(played)
  const what = `${people} mensen, ${rounds} rondes, ${notes.length} briefjes, ${conclusions} conclusies`
  if (missing.length === 0 && report.notes.length >= notes.length) {
    say(`Gespeeld: ${what}. Alles staat in het verslag: ${out}`)
    return 0
  }
  say(`Gespeeld: ${what}. Niet in het verslag (${missing.length}): ${missing.slice(0, 10).join('; ')}. Zie ${out}`)
  return 1
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

function throwLater(fault: unknown): void {
  queueMicrotask(() => {
    throw fault
  })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
