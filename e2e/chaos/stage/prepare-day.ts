import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Browser, must, secretOf } from '@tafelronde/server/testing/browser.ts'
import { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import { RawLine } from '@tafelronde/server/testing/raw-line.ts'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Joined, SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { ServerProcess } from '../../support/server-process.ts'
import { moveRoom } from './move-room.ts'

/** Someone who came in, with what their browser carries. */
export interface Badge {
  readonly name: string
  readonly person: PersonId
  readonly cookies: string
}

/** A café that stands in its first round, as it lies on disk: every scenario begins with a copy. */
export interface PreparedDay {
  readonly folder: string
  readonly session: SessionId
  readonly table: TableId
  readonly desk: Badge
  /** Those at the table, in the first round. */
  readonly seated: readonly Badge[]
  /** Everyone else, at other tables. */
  readonly elsewhere: readonly Badge[]
}

const names = ['Ada', 'Ben', 'Chi', 'Daan', 'Els']

/** So many come in; enough for a table of five. */
const COME_IN = 30

/** Plays a day up to its first round, over the public roads. */
export async function prepareDay(): Promise<PreparedDay> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-chaos-'))
  const server = await ServerProcess.start({ dataDir: folder, publicUrl: '', at: Date.now() })
  try {
    return await play(server, folder)
  } finally {
    await server.stop()
  }
}

export async function forgetDay({ folder }: PreparedDay): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

async function play(server: ServerProcess, folder: string): Promise<PreparedDay> {
  const url = `http://127.0.0.1:${server.port}`
  const organiser = new Browser(url)
  must(await organiser.post('/api/organisers', { token: secretOf(await server.organiserLink()), name: 'Els' }))
  const begin = { from: { kind: 'template' }, startsAt: server.now() + 5 * MINUTE, timeZone: 'Europe/Amsterdam' }
  const { session } = must(await organiser.post('/api/sessions', begin)).body as { session: SessionId }
  const plan = must(await organiser.get(`/api/sessions/${session}`)).body as SessionPlan
  // The card lies open for the whole round.
  must(await organiser.put(`/api/sessions/${session}/programme`, { ...plan.programme, cardMinutes: 20 }))

  const desk = await comeIn(url, '/api/facilitate', 'Els', {
    secret: secretOf(plan.links.facilitate),
    name: 'Els',
  })
  await using live = await RawLive.open({ url, cookies: desk.cookies, session, door: 'desk' })
  await using line = await RawLine.open(url, `/sync/${sessionDocument(session)}?door=desk&epoch=0`, {
    cookie: desk.cookies,
  })
  await line.sync()
  await moveRoom({ live, line }, ({ phase }) => phase.kind === 'arrival')
  const people: Badge[] = []
  for (let number = 0; number < COME_IN; number += 1) {
    const name = `${names[number % names.length] ?? ''} ${number}`
    const who = { name, organisation: 'Gemeente Hulst', level: 'gemeente', online: false }
    people.push(await comeIn(url, '/api/join', name, { key: { code: plan.code }, ...who }))
  }
  const shown = await moveRoom({ live, line }, ({ phase }) => phase.kind === 'round')
  const [table, seated] = fullestTable(shown)
  return {
    folder,
    session,
    table,
    desk,
    seated: people.filter(({ person }) => seated.includes(person)),
    elsewhere: people.filter(({ person }) => !seated.includes(person)),
  }
}

async function comeIn(url: string, path: string, name: string, asked: object): Promise<Badge> {
  const browser = new Browser(url)
  const { person } = must(await browser.post(path, asked)).body as Joined
  return { name, person, cookies: browser.cookies }
}

function fullestTable({ seatings }: SharedSession): readonly [TableId, readonly PersonId[]] {
  const tables = Object.entries(seatings[0] ?? {}) as [TableId, readonly PersonId[]][]
  const [fullest] = tables.toSorted(([, one], [, other]) => other.length - one.length)
  if (fullest === undefined) throw new Error('Nobody sits anywhere.')
  return fullest
}
