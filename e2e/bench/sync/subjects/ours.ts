import path from 'node:path'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { yWebsocketDialect } from '../dialects/y-websocket-dialect.ts'
import { forEachAtOnce } from '../measure/pause.ts'
import type { ServerProcess } from '../measure/server-process.ts'
import { OurDay } from './our-day.ts'
import type { LaidTable, Layout, Place, Subject } from './subject.ts'

/** Tafelronde, as anybody runs it: sessions are planned, people join and are seated, and only then they type. */
export const ours: Subject = {
  name: 'ours',
  dialect: yWebsocketDialect,
  keeps: 'disk',
  program: (port, folder) => ({
    file: path.join(import.meta.dirname, '..', '..', '..', '..', 'server', 'dist', 'main.js'),
    environment: { HOST: '127.0.0.1', PUBLIC_URL: `http://127.0.0.1:${port}`, DATA_DIR: folder },
    readyPath: '/readyz',
    // As `npm start` does where there is one core: see scripts/prepare.mjs.
    flags: ['--max-semi-space-size=16', '--v8-pool-size=1', '--single-threaded-gc', '--conditions=stripped'],
  }),
  lay,
}

async function lay(server: ServerProcess, layout: Layout): Promise<readonly (readonly LaidTable[])[]> {
  const sessions: (readonly LaidTable[])[] = []
  for (let number = 0; number < layout.sessions; number++) {
    const day = await OurDay.open(server, { groups: 1, themes: layout.tables, rounds: 1 })
    await day.welcome(layout.tables * layout.people)
    await day.begin()
    sessions.push(await layTables(day, layout))
    day.close()
  }
  return sessions
}

async function layTables(day: OurDay, { notes, people }: Layout): Promise<readonly LaidTable[]> {
  const laid: LaidTable[] = []
  for (const [table, guests] of await day.seats(0)) {
    if (guests.length !== people) throw new Error(`${guests.length} people sit at a table for ${people}.`)
    const document = paperDocument(day.id, table)
    const ids = await day.layNotes(table, notes)
    const places: Place[] = []
    await forEachAtOnce(guests, 12, async (guest) => {
      places.push(await day.openDocument(guest, document))
    })
    laid.push({ document, base: await day.readPaper(table), notes: ids, places })
  }
  return laid
}
