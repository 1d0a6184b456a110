// How long it takes from the scan of the QR code until a first note can be written, on a mid-range phone over
// throttled 4G. A figure to look at, not a check: it depends on the computer that measures.
//   node e2e/bench/client-size/first-note.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { openApp } from '@tafelronde/server/app.ts'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { openLog } from '@tafelronde/server/log.ts'
import { openSqlite } from '@tafelronde/server/storage/open-sqlite.ts'
import { systemClock } from '@tafelronde/server/system-clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'

/** Chromium's own "Fast 4G", in bytes a second, and a phone four times as slow as this computer. */
const network = { offline: false, latency: 60, downloadThroughput: 1_125_000, uploadThroughput: 187_500 }
const SLOWER = 4
const TRIES = 5

const root = path.join(import.meta.dirname, '..', '..', '..')
const data = await mkdtemp(path.join(tmpdir(), 'tafelronde-first-note-'))
try {
  await using storage = await openSqlite({
    directory: data,
    clock: systemClock,
    report: (fault) => {
      throw fault
    },
  })
  await using app = await openApp({
    config: { host: '127.0.0.1', port: 0, proxies: 0 },
    storage,
    clock: systemClock,
    log: openLog('error'),
    clientFolder: path.join(root, 'client', 'dist'),
  })
  const live = await app.sessions.create(
    templateProgramme({ startsAt: systemClock.now(), timeZone: 'Europe/Amsterdam' }, newId),
  )
  const facilitator = newId<'person'>() satisfies PersonId
  for (const kind of ['open-arrival', 'next-item', 'next-item', 'show-seating', 'open-round'] as const) {
    const command: SessionCommand = { kind, after: live.read().step }
    const answer = await live.admit(command, [], { kind: 'facilitator', person: facilitator })
    if (!answer.ok) throw new Error(`${kind} was refused: ${answer.why}.`)
  }
  const link = `${app.address.url}/j/${live.readStored().secrets.join}`

  const executablePath = process.env['CHROMIUM_PATH']
  await using browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const times = []
  for (let turn = 1; turn <= TRIES; turn += 1) {
    await using context = await browser.newContext({ viewport: { width: 390, height: 700 }, locale: 'nl-NL' })
    times.push(await measure(context, link, `Els ${turn}`))
  }
  print(
    'the page to join can be filled in',
    times.map(({ form }) => form),
  )
  print(
    'a first note can be written, after "Doe mee"',
    times.map(({ table }) => table),
  )
  print(
    'together: from the scan, without the typing',
    times.map(({ form, table }) => form + table),
  )
} finally {
  await rm(data, { recursive: true, force: true })
}

async function measure(context: BrowserContext, link: string, name: string) {
  const page = await context.newPage()
  await slowDown(page)
  const scanned = performance.now()
  await page.goto(link, { waitUntil: 'commit' })
  await page.getByLabel('Uw naam').waitFor()
  const form = performance.now() - scanned
  await page.getByLabel('Uw naam').fill(name)
  const pressed = performance.now()
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await page.getByRole('textbox', { name: /^Schrijf een briefje/ }).waitFor()
  return { form, table: performance.now() - pressed }
}

async function slowDown(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', network)
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}

function print(what: string, milliseconds: readonly number[]): void {
  const [middle = 0] = milliseconds.toSorted((a, b) => a - b).slice(Math.floor(milliseconds.length / 2))
  const all = milliseconds.map((time) => (time / 1_000).toFixed(2)).join(' ')
  process.stdout.write(`${what.padEnd(48)}${(middle / 1_000).toFixed(2)} s   (${all})\n`)
}
