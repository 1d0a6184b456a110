import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { paperDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { HandClock } from '../testing/hand-clock.ts'
import type { Reader } from './readers.ts'
import { OpenDocuments } from './open-documents.ts'

const spring = 'spring' as SessionId
const red = paperDocument(spring, 'red' as TableId)
const blue = paperDocument(spring, 'blue' as TableId)

test('[SY33] a paper that nobody reads leaves memory after a minute, and one that is read stays', async () => {
  const clock = new HandClock(0)
  await using storage = await openSqlite({ clock, report: (fault) => expect.unreachable(String(fault)) })
  const documents = new OpenDocuments({ storage, clock, report: (fault) => expect.unreachable(String(fault)) })
  const [read, left] = [await documents.open(red), await documents.open(blue)]
  await documents.open(sessionDocument(spring))
  const reader: Reader = { take: () => {}, dismiss: () => {} }
  await read.join(reader, Y.encodeStateVector(new Y.Doc()))
  const later = performance.now() + 61_000
  const now = vi.spyOn(performance, 'now').mockReturnValue(later)
  clock.forward(30_000)
  now.mockRestore()
  expect(documents.size).toBe(2)
  expect(await documents.open(red)).toBe(read)
  expect(await documents.open(blue)).not.toBe(left)
  documents.close()
})

test('[SY33] a paper that was asked for a moment ago stays, though nobody reads it yet', async () => {
  const clock = new HandClock(0)
  await using storage = await openSqlite({ clock, report: (fault) => expect.unreachable(String(fault)) })
  const documents = new OpenDocuments({ storage, clock, report: (fault) => expect.unreachable(String(fault)) })
  const first = await documents.open(red)
  const now = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 61_000)
  const second = await documents.open(red)
  clock.forward(30_000)
  now.mockRestore()
  expect([second, await documents.open(red)]).toEqual([first, first])
  documents.close()
})

test('[SY34] ids to type under are stored before they are used, and never given out twice', async () => {
  const clock = new HandClock(0)
  await using storage = await openSqlite({ clock, report: (fault) => expect.unreachable(String(fault)) })
  const documents = new OpenDocuments({ storage, clock, report: (fault) => expect.unreachable(String(fault)) })
  const paper = await documents.open(red)
  const issued = await Promise.all(
    Array.from({ length: 50 }, (_, at) => paper.ids.issue({ key: `browser-${at % 2}` }, 0)),
  )
  const ids = issued.flat()
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => id >= 2 ** 31 && id < 2 ** 32)).toBe(true)
  documents.release(red)
  const again = await documents.open(red)
  for (const [at, mine] of issued.entries()) {
    for (const id of mine) {
      const held = [`browser-${at % 2}`, 'somebody else'].map((key) => again.ids.isHeldBy(id, { key }))
      expect(held).toEqual([true, false])
    }
  }
  documents.close()
})

test('[SY37] ids stay with their person on every device, and where people have no names with their browser', async () => {
  const clock = new HandClock(0)
  await using storage = await openSqlite({ clock, report: (fault) => expect.unreachable(String(fault)) })
  const documents = new OpenDocuments({ storage, clock, report: (fault) => expect.unreachable(String(fault)) })
  const { ids } = await documents.open(red)
  const [ada, ben] = ['ada' as PersonId, 'ben' as PersonId]
  const [named = 0] = await ids.issue({ key: 'laptop', person: ada }, 0)
  const [nameless = 0] = await ids.issue({ key: 'laptop' }, 0)
  expect([
    ids.isHeldBy(named, { key: 'phone', person: ada }),
    ids.isHeldBy(named, { key: 'phone', person: ben }),
  ]).toEqual([true, false])
  expect([ids.isHeldBy(nameless, { key: 'laptop' }), ids.isHeldBy(nameless, { key: 'phone' })]).toEqual([true, false])
  documents.close()
})
