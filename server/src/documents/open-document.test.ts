import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type PersonId, type SessionId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { type Storage } from '../storage/storage.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { type Edit, OpenDocument, type Reader } from './open-document.ts'

const noon = Date.UTC(2026, 10, 30, 12)
const name = paperDocument('spring' as SessionId, 'red' as TableId)
const ada = 'ada' as PersonId

/** A screen that keeps what it is told. */
class Screen implements Reader {
  readonly shown = new Y.Doc()
  dismissed = 0

  take(update: Uint8Array): void {
    Y.applyUpdate(this.shown, update)
  }

  dismiss(): void {
    this.dismissed += 1
  }

  read(): unknown {
    return this.shown.getMap('words').toJSON()
  }
}

async function joined(document: OpenDocument): Promise<Screen> {
  const screen = new Screen()
  screen.take(await document.join(screen, Y.encodeStateVector(screen.shown)))
  return screen
}

function writing(word: string, value: string, also: Edit['also'] = []): Edit {
  return { apply: (document) => document.getMap('words').set(word, value), also, at: noon, author: ada }
}

function openStorage(): Promise<Storage> {
  return openSqlite({ clock: new HandClock(noon), report: (fault) => expect.unreachable(String(fault)) })
}

test('[SY1] what is told is already in the log', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, storage)
  const kept: number[] = []
  const watching: Reader = { take: () => kept.push(1), dismiss: () => {} }
  await document.join(watching, Y.encodeStateVector(new Y.Doc()))
  const done = document.change(() => writing('a', 'one'))
  expect(kept).toEqual([])
  expect(await done).toBe('done')
  expect(kept).toEqual([1])
  expect((await storage.documents.read(name)).seq).toBe(1)
})

test('[SY2] a screen that joins gets all that is on disk, and then each change once', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, storage)
  await document.change(() => writing('a', 'one'))
  const early = await joined(document)
  await document.change(() => writing('b', 'two'))
  const late = await joined(document)
  await document.change(() => writing('a', 'three'))
  for (const screen of [early, late]) expect(screen.read()).toEqual({ a: 'three', b: 'two' })
})

test('[SY3] a document loaded again says the same', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, storage)
  for (let n = 0; n < 1_200; n += 1) await document.change(() => writing(`word-${n % 7}`, String(n)))
  const stored = await storage.documents.read(name)
  expect(stored.tail.length).toBeLessThan(600)
  const again = await joined(await OpenDocument.load(name, storage))
  expect(again.read()).toEqual((await joined(document)).read())
})

test('[SY4] who loses a race does nothing, forgets it, and sends its screens to look again', async () => {
  await using storage = await openStorage()
  const here = await OpenDocument.load(name, storage)
  const elsewhere = await OpenDocument.load(name, storage)
  const screen = await joined(here)
  await elsewhere.change(() => writing('a', 'elsewhere'))
  expect(await here.change(() => writing('a', 'here'))).toBe('conflict')
  expect(screen.read()).toEqual({})
  expect(screen.dismissed).toBe(1)
  expect((await joined(here)).read()).toEqual({ a: 'elsewhere' })
  expect(await here.change(() => writing('a', 'now here'))).toBe('done')
})

test('[SY5] a change and what belongs to it are on disk together or not at all', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, storage)
  const entry = { person: ada, name: 'Ada', organisation: '', level: 'overig' } as const
  const adding = storage.roster.adding('spring' as SessionId, entry)
  expect(await document.change(() => writing('a', 'one', [adding]))).toBe('done')
  expect(await document.change(() => writing('a', 'two', [adding]))).toBe('conflict')
  expect((await joined(document)).read()).toEqual({ a: 'one' })
})

test('[SY6] a change that breaks half-way leaves no trace in what others see', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, storage)
  await document.change(() => writing('a', 'one'))
  const broken: Edit = {
    apply: (inside) => {
      inside.getMap('words').set('a', 'half')
      throw new Error('broken half-way')
    },
    also: [],
    at: noon,
  }
  await expect(document.change(() => broken)).rejects.toThrow('half-way')
  expect((await joined(document)).read()).toEqual({ a: 'one' })
})
