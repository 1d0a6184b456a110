// Plays the example café on a real server and takes a picture of every page, at every width:
//   npm run pictures [-- FOLDER] [--readme] [--client FOLDER]
// `--readme` also copies the best ones into docs/pictures; `--client` says where else the built pages are.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { openApp } from '@tafelronde/server/app.ts'
import { makeOrganiserToken } from '@tafelronde/server/auth/organisers.ts'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { openLog } from '@tafelronde/server/log.ts'
import { playScript } from '@tafelronde/server/rehearsal/play-script.ts'
import { readScript } from '@tafelronde/server/rehearsal/read-script.ts'
import { planScript } from '@tafelronde/server/rehearsal/script-programme.ts'
import { openSqlite } from '@tafelronde/server/storage/open-sqlite.ts'
import { Camera } from './camera.ts'
import { Photographer } from './photographer.ts'
import { TurnedClock } from './turned-clock.ts'

const root = path.join(import.meta.dirname, '..', '..')
const example = path.join(root, 'server', 'src', 'rehearsal', 'examples', 'buurt-in-beweging.json')

/** What stands in the README, by the name it has there. */
const best: Readonly<Record<string, string>> = {
  'at-the-table': 'at-table-4-round-390',
  'change-tables': 'at-table-3-walking-390',
  desk: 'desk-4-card-1440',
  hall: 'hall-3-walking-40-percent',
  harvest: 'harvest-board-1440',
  'samen-bespreken': 'hall-6-plenary-40-percent',
}
const LIGHT = 150_000

const { values, positionals } = parseArgs({
  options: { readme: { type: 'boolean' }, client: { type: 'string' } },
  allowPositionals: true,
})
const folder = path.resolve(positionals[0] ?? path.join(root, 'e2e', 'results', 'pictures'))
const script = readScript(JSON.parse(await readFile(example, 'utf8')))
if (!script.ok) throw new Error(script.why)

// The doors open ten minutes before the day begins.
const { programme } = planScript(script.value, 0, newId)
const clock = new TurnedClock(programme.startsAt - 10 * MINUTE)
const data = await mkdtemp(path.join(tmpdir(), 'tafelronde-pictures-'))
try {
  await using storage = await openSqlite({
    directory: data,
    clock,
    report: (fault) => {
      throw fault
    },
  })
  const config = { host: '127.0.0.1', port: 0, proxies: 0 }
  const clientFolder = path.resolve(values.client ?? path.join(root, 'client', 'dist'))
  await using app = await openApp({ config, storage, clock, log: openLog('error'), clientFolder })
  const { url } = app.address
  await using camera = await Camera.open(url, folder)
  const newOrganiserLink = async () => `${url}/word-organisator/${await makeOrganiserToken(storage, clock)}`
  const photographer = new Photographer(camera, clock, url)
  await photographer.shootEmptyHouse(await newOrganiserLink())
  await playScript({
    script: script.value,
    url,
    organiserLink: await newOrganiserLink(),
    wait: () => Promise.resolve(),
    now: () => clock.now(),
    say: (line) => process.stdout.write(`${line}\n`),
    pause: (moment) => photographer.look(moment),
  })
  if (values.readme === true) {
    for (const [name, picture] of Object.entries(best)) {
      await camera.copy(picture, path.join(root, 'docs', 'pictures', `${name}.png`), LIGHT)
    }
  }
  process.stdout.write(`${camera.taken} pictures in ${folder}\n`)
} finally {
  await rm(data, { recursive: true, force: true })
}
