import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { CommandId, Id, PersonId } from '@tafelronde/shared/lib/id.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { OpenDocuments } from '../documents/open-documents.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { startReadingAhead } from './read-ahead.ts'
import { decideHere } from './decider.ts'
import { SessionRegistry } from './session-registry.ts'

const noon = Date.UTC(2023, 10, 30, 12)
const els = 'els' as PersonId

test('[LS10] after a start the papers of whatever goes on are read before anybody asks, and nothing else is', async () => {
  const clock = new HandClock(noon)
  const report = (fault: unknown) => expect.unreachable(String(fault))
  await using storage = await openSqlite({ clock, report })
  const registry = (over: Storage) =>
    new SessionRegistry({
      storage: over,
      clock,
      decider: decideHere,
      report,
      documents: new OpenDocuments({ storage: over, clock, report }),
      newId: newId,
      newCode: () => String(10_000_000 + Math.floor(Math.random() * 90_000_000)),
      newSecret: () => nanoid(32),
    })
  const before = registry(storage)
  const make = async (startsAt: number, ...commands: readonly SessionCommand['kind'][]) => {
    const live = await before.create(templateProgramme({ startsAt, timeZone: 'Europe/Amsterdam' }, newId))
    await live.admitFacilitator(els, 'Els', [])
    for (const kind of commands) {
      const command = { kind, after: live.read().step } as SessionCommand
      const answer = await live.take({ kind: 'facilitator', person: els }, newId<'command'>() as CommandId, command)
      expect(answer.ok).toBe(true)
    }
    return live
  }
  const going = await make(noon, 'open-arrival')
  await make(noon)
  await make(noon - 30 * DAY, 'open-arrival')
  before.close()

  const read: string[] = []
  const watched: Storage = Object.create(storage, {
    documents: {
      value: {
        ...storage.documents,
        read: (name: never) => {
          read.push(name)
          return storage.documents.read(name)
        },
      },
    },
  })
  const after = registry(watched)
  const ahead = startReadingAhead({ storage: watched, sessions: after, clock, report })
  const { programme } = going.read()
  await expect.poll(() => read.length).toBe(programme.tables.length + 2)
  await ahead.stop()
  after.close()
  expect(read).toEqual([
    `session/${going.id}`,
    ...programme.tables.map(({ id }) => `paper/${going.id}/${id}`),
    `harvest/${going.id}`,
  ])
})

function newId<Of extends string>(): Id<Of> {
  return nanoid(12) as Id<Of>
}
