import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import type { CommandId, Id, PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import { OpenDocuments } from '../documents/open-documents.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { HandClock } from '../testing/hand-clock.ts'
import type { LiveSession } from './live-session.ts'
import { decideHere } from './decider.ts'
import { SessionRegistry } from './session-registry.ts'

const noon = Date.UTC(2023, 10, 30, 12)
const els = 'els' as PersonId
const desk: Actor = { kind: 'facilitator', person: els }

interface House extends AsyncDisposable {
  readonly storage: Storage
  readonly clock: HandClock
  readonly sessions: SessionRegistry
  /** What another start of the server finds. */
  readonly again: () => SessionRegistry
}

async function openHouse(directory?: string): Promise<House> {
  const clock = new HandClock(noon)
  const report = (fault: unknown) => expect.unreachable(String(fault))
  const storage = await openSqlite({ clock, report, ...(directory === undefined ? {} : { directory }) })
  const again = () =>
    new SessionRegistry({
      storage,
      clock,
      decider: decideHere,
      report,
      documents: new OpenDocuments({ storage, clock, report: () => {} }),
      newId: newId,
      newCode: () => String(10_000_000 + Math.floor(Math.random() * 90_000_000)),
      newSecret: () => nanoid(32),
    })
  return { storage, clock, sessions: again(), again, [Symbol.asyncDispose]: () => storage[Symbol.asyncDispose]() }
}

function newId<Of extends string>(): Id<Of> {
  return nanoid(12) as Id<Of>
}

function programme(change: Partial<Programme> = {}): Programme {
  return { ...templateProgramme({ startsAt: noon, timeZone: 'Europe/Amsterdam' }, newId), ...change }
}

async function openCafe(house: House, change: Partial<Programme> = {}): Promise<LiveSession> {
  const live = await house.sessions.create(programme(change))
  expect(await live.admitFacilitator(els, 'Els Facilitatrice', [])).toEqual({ ok: true, value: null })
  return live
}

function addPerson(person: string, name: string): SessionCommand {
  const organisation = 'Gemeente Hulst'
  const level = 'gemeente'
  return { kind: 'add-person', person: person as PersonId, name, organisation, level, online: false, device: true }
}

test('[LS1] a command that is sent twice is done once, and answered the same', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  const id = 'command-1' as CommandId
  const first = await live.take(desk, id, { kind: 'open-arrival', after: live.read().step })
  const second = await live.take(desk, id, { kind: 'open-arrival', after: live.read().step })
  expect([first, second]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
  expect(live.read().step).toBe(1)
})

test('[LS2] of two facilitators who click at once, the second is told that the room has moved', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  const after = live.read().step
  const both = await Promise.all([
    live.take(desk, 'a' as CommandId, { kind: 'open-arrival', after }),
    live.take(desk, 'b' as CommandId, { kind: 'open-arrival', after }),
  ])
  expect(both).toEqual([
    { ok: true, value: null },
    { ok: false, why: 'already-moved' },
  ])
})

test('[LS3] after a restart everything is as it was, and the clock ends when it would have ended', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  await live.admit(addPerson('ada', 'Ada'))
  await live.admit({ kind: 'open-arrival', after: live.read().step }, [], desk)
  house.clock.forward(60_000)
  const found = await house.again().open(live.id)
  expect(found?.read()).toEqual(live.read())
  expect(found?.readRoster()).toEqual(live.readRoster())
  const document = await found?.openDocument({ kind: 'session', session: live.id })
  const shown = await document?.inspect(readSession)
  expect(shown?.phase).toEqual(live.read().phase)
})

test('[LS4] names stand in the roster and nowhere in the session or its document', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  await live.admit(addPerson('ada', 'Adelheid Quist'))
  expect(live.readRoster().map(({ name }) => name)).toContain('Adelheid Quist')
  expect(JSON.stringify(live.read())).not.toContain('Adelheid')
  const stored = await house.storage.documents.read(`session/${live.id}`)
  const bytes = Buffer.concat([...(stored.snapshot ? [stored.snapshot] : []), ...stored.tail]).toString('latin1')
  expect(bytes).toContain('ada')
  expect(bytes).not.toContain('Adelheid')
})

test('[LS5] once names are forgotten, no byte of them is left in the data folder; organisations stay', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-'))
  try {
    {
      await using house = await openHouse(folder)
      const live = await openCafe(house)
      await live.admit(addPerson('ada', 'Adelheid Quist'))
      await house.storage.backUp()
      await live.forgetNames()
      expect(live.readRoster().map(({ name, organisation }) => [name, organisation])).toContainEqual([
        '',
        'Gemeente Hulst',
      ])
    }
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const bytes = await readFile(path.join(file.parentPath, file.name), 'latin1')
      expect(bytes, file.name).not.toContain('Adelheid')
      expect(bytes, file.name).not.toContain('Facilitatrice')
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('[LS20] with the names goes who must not sit together, and it does not come back', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-'))
  try {
    await using house = await openHouse(folder)
    const live = await openCafe(house)
    await live.admit(addPerson('ada', 'Ada'))
    await live.admit(addPerson('ben', 'Ben'))
    const apart: SessionCommand = { kind: 'change-person', person: 'ada' as PersonId, apart: ['ben' as PersonId] }
    expect(await live.take(desk, 'before' as CommandId, apart)).toEqual({ ok: true, value: null })
    expect(live.read().apart).toEqual([['ada', 'ben']])
    await house.storage.backUp()
    await live.forgetNames()
    expect(live.read()).not.toHaveProperty('apart')
    expect(await live.take(desk, 'after' as CommandId, apart)).toEqual({ ok: false, why: 'session-closed' })
    const found = await house.again().open(live.id)
    expect(found?.read()).toEqual(live.read())
    // It goes on as before: the row that was written last is the one that the next is written over.
    const gone: SessionCommand = { kind: 'mark-gone', person: 'ada' as PersonId }
    expect(await live.take(desk, 'later' as CommandId, gone)).toEqual({ ok: true, value: null })
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const bytes = await readFile(path.join(file.parentPath, file.name), 'latin1')
      expect(bytes, file.name).not.toContain('"apart"')
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('[LS6] two people who turn out to be one have one name, one badge and one seat', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  await live.admit(addPerson('ada', 'Ada'))
  await live.admit(addPerson('ada-again', 'Ada'))
  let asked = 0
  live.watch({ changed: () => {}, rosterChanged: () => {}, badgesChanged: () => (asked += 1) })
  const merge = { kind: 'merge-people', keep: 'ada' as PersonId, drop: 'ada-again' as PersonId } as const
  expect(await live.take(desk, 'merge' as CommandId, merge)).toEqual({ ok: true, value: null })
  expect(live.readRoster().map(({ person }) => person)).toEqual([els, 'ada'])
  expect(asked).toBe(1)
})

test('[LS7] a refused command changes nothing and tells nobody', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  const before = live.read()
  let told = 0
  live.watch({ changed: () => (told += 1), rosterChanged: () => (told += 1), badgesChanged: () => (told += 1) })
  const participant: Actor = { kind: 'participant', person: 'ada' as PersonId }
  const refused = await live.take(participant, 'x' as CommandId, { kind: 'open-arrival', after: before.step })
  expect(refused.ok).toBe(false)
  expect(live.read()).toBe(before)
  expect(told).toBe(0)
})

test('[LS8] in an anonymous session names are due the day after it closed', async () => {
  await using house = await openHouse()
  const live = await openCafe(house, { anonymous: true })
  await live.admit({ kind: 'open-arrival', after: live.read().step }, [], desk)
  await live.admit({ kind: 'close', after: live.read().step }, [], desk)
  expect(await house.storage.sessions.listNamesDue(noon + 60_000)).toHaveLength(0)
  expect(await house.storage.sessions.listNamesDue(noon + 25 * 3_600_000)).toHaveLength(1)
})

test('[LS9] a session that nobody follows leaves memory after ten minutes, and opens again as it was', async () => {
  await using house = await openHouse()
  const [left, followed] = [await openCafe(house), await openCafe(house)]
  followed.watch({ changed: () => {}, rosterChanged: () => {}, badgesChanged: () => {} })
  await left.admit(addPerson('ada', 'Ada'))
  house.clock.forward(10 * 60_000)
  await Promise.resolve()
  await expect.poll(() => house.sessions.size).toBe(1)
  expect(await house.sessions.open(followed.id)).toBe(followed)
  const again = await house.sessions.open(left.id)
  expect(again === left).toBe(false)
  expect(again?.read()).toEqual(left.read())
})

test('[LS16] looking on ends when the seating is made anew, changed, shown or removed, and what it finds can be undone with it', async () => {
  await using house = await openHouse()
  const live = await openCafe(house)
  const guests = Array.from({ length: 31 }, (_, at) => ({
    ...addPerson(`guest-${at}`, `Guest ${at}`),
    organisation: `Bureau ${at % 7}`,
  }))
  for (const guest of guests) await live.admit(guest)
  await live.admit({ kind: 'open-arrival', after: live.read().step }, [], desk)
  await live.admit({ kind: 'make-seating' }, [], desk)
  const first = await untilStill(live)
  await live.admit({ kind: 'make-seating' }, [], desk)
  await untilStill(live)
  const deed = live.read().deeds?.at(-1)?.at ?? 0
  expect(await live.admit({ kind: 'undo-seats', deed }, [], desk)).toEqual({ ok: true, value: null })
  expect(whoSits(live.read().made)).toEqual(whoSits(first))

  await live.admit({ kind: 'make-seating' }, [], desk)
  await live.admit({ kind: 'show-seating', after: live.read().step }, [], desk)
  const shown = live.read().seatings
  await untilStill(live)
  expect(live.read().seatings).toEqual(shown)
  await live.remove()
})

/** The seats on the desk once nothing better was told for a while. */
async function untilStill(live: LiveSession) {
  for (let still = 0, before = live.read().made; still < 3;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 400)
    })
    const { made } = live.read()
    still = made === before ? still + 1 : 0
    before = made
  }
  return live.read().made
}

function whoSits(seatings: Session['made'] = []) {
  return seatings.map((seating) =>
    Object.fromEntries(Object.entries(seating).map(([table, people]) => [table, people.toSorted()])),
  )
}
