import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { NoteId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Result } from '@tafelronde/shared/lib/result.ts'
import type { SealedPaperChange } from '@tafelronde/shared/notes/paper-change.ts'
import { applyPaperChange, readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { judgeTyped } from '@tafelronde/shared/notes/text-gate.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { StorageFault } from '../storage/storage-fault.ts'
import type { Storage } from '../storage/storage.ts'
import type { Write } from '../storage/write.ts'
import { HandClock } from '../testing/hand-clock.ts'
import type { Edit, TypedOutcome } from './entry.ts'
import { OpenDocument, type OpenDocumentParts } from './open-document.ts'
import type { Reader } from './readers.ts'
import { Folding } from './folding.ts'
import { Ticker } from './ticker.ts'

const noon = Date.UTC(2026, 10, 30, 12)
const name = paperDocument('spring' as SessionId, 'red' as TableId)
const ada = 'ada' as PersonId
const ben = 'ben' as PersonId
const bus = 'bus' as NoteId

/** A screen that keeps what it is told. */
class Screen implements Reader {
  readonly shown = new Y.Doc()
  readonly told: Uint8Array[] = []
  dismissed: string | undefined
  take(update: Uint8Array): void {
    this.told.push(update)
    Y.applyUpdate(this.shown, update)
  }
  dismiss(why: string): void {
    this.dismissed = why
  }
  read(): readonly string[] {
    return readPaper(this.shown).notes.map(({ text }) => text)
  }
}

/** A browser with a document of its own, that types in it and hears what became of that. */
class Typist {
  readonly own = new Y.Doc()
  readonly outcomes: TypedOutcome['kind'][] = []
  readonly #document: OpenDocument
  readonly #person: PersonId
  readonly #by: Screen | undefined
  readonly #waiting: (() => void)[] = []

  constructor(document: OpenDocument, screen: Screen, id: number, person: PersonId, by?: Screen) {
    this.#document = document
    this.#person = person
    this.#by = by
    this.own.clientID = id
    Y.applyUpdate(this.own, Y.encodeStateAsUpdate(screen.shown))
    this.own.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'told') this.send(update)
    })
  }

  type(text: string): void {
    paperTexts.find(this.own, noteField(bus))?.insert(0, text)
  }

  send(update: Uint8Array): void {
    const door = { isOwnId: (id: number) => id === this.own.clientID, fields: paperTexts, mayType: () => true }
    this.#document.type({
      judge: (document) => judgeTyped(document, update, door),
      at: noon,
      author: this.#person,
      ...(this.#by && { by: this.#by }),
      settled: ({ kind }) => {
        this.outcomes.push(kind)
        for (const heard of this.#waiting.splice(0)) heard()
      },
    })
  }

  async heard(count: number): Promise<void> {
    while (this.outcomes.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
}

async function joined(document: OpenDocument): Promise<Screen> {
  const screen = new Screen()
  const { base, since } = await document.join(screen, Y.encodeStateVector(screen.shown))
  Y.applyUpdate(screen.shown, base)
  if (since !== undefined) Y.applyUpdate(screen.shown, since)
  return screen
}

function laying(note: string, text: string, also: Edit['also'] = []): Edit {
  const change: SealedPaperChange = {
    kind: 'lay-notes',
    notes: [{ id: note as NoteId, round: 0, text, laidAt: noon, late: false, fromPaper: false }],
  }
  return { apply: (document) => applyPaperChange(document, change), also, at: noon, author: ada }
}

function openStorage(): Promise<Storage> {
  return openSqlite({ clock: new HandClock(noon), report: (fault) => expect.unreachable(String(fault)) })
}

function partsOf(storage: Storage, report: OpenDocumentParts['report'] = (fault) => expect.unreachable(String(fault))) {
  return { storage, clock: new HandClock(noon), ticker: new Ticker(), folding: new Folding(), report }
}

/** The same storage, in which commits go as `before` says. */
function failing(storage: Storage, before: (writes: readonly Write[]) => 'go' | 'conflict' | StorageFault): Storage {
  return new Proxy(storage, {
    get(target, key) {
      if (key !== 'commit') return Reflect.get(target, key) as unknown
      return async (writes: readonly Write[]): Promise<Result<null, 'conflict'>> => {
        const how = before(writes)
        if (how instanceof StorageFault) throw how
        return how === 'conflict' ? { ok: false, why: 'conflict' } : target.commit(writes)
      }
    },
  })
}

test('[SY1] what is told is already in the log', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  const screen = await joined(document)
  const done = document.change(() => laying('a', 'one'))
  expect(screen.told).toEqual([])
  expect(await done).toBe('done')
  expect(screen.told.length).toBe(1)
  expect((await storage.documents.read(name)).seq).toBe(1)
})

test('[SY2] a screen that joins gets all that is on disk, and then each change once', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  await document.change(() => laying('a', 'one'))
  const early = await joined(document)
  await document.change(() => laying('b', 'two'))
  const late = await joined(document)
  await document.change(() => laying('c', 'three'))
  for (const screen of [early, late]) expect(screen.read().toSorted()).toEqual(['one', 'three', 'two'])
})

test('[SY3] a document loaded again says the same', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  for (let n = 0; n < 1_200; n += 1) await document.change(() => laying(`note-${n}`, String(n)))
  await expect.poll(async () => (await storage.documents.read(name)).tail.length).toBeLessThan(500)
  const again = await joined(await OpenDocument.load(name, partsOf(storage)))
  expect(again.read()).toEqual((await joined(document)).read())
})

test('[SY4] who loses a race does nothing, and its screens are told what the other wrote', async () => {
  await using storage = await openStorage()
  const here = await OpenDocument.load(name, partsOf(storage))
  const elsewhere = await OpenDocument.load(name, partsOf(storage))
  const screen = await joined(here)
  await elsewhere.change(() => laying('a', 'elsewhere'))
  expect(await here.change(() => laying('b', 'here'))).toBe('conflict')
  expect(screen.read()).toEqual(['elsewhere'])
  expect(await here.change(() => laying('b', 'now here'))).toBe('done')
  expect(screen.read()).toEqual(['elsewhere', 'now here'])
})

test('[SY5] a change and what belongs to it are on disk together or not at all', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  const entry = { person: ada, name: 'Ada', organisation: '', level: 'overig' } as const
  const adding = storage.roster.adding('spring' as SessionId, entry)
  expect(await document.change(() => laying('a', 'one', [adding]))).toBe('done')
  expect(await document.change(() => laying('b', 'two', [adding]))).toBe('conflict')
  expect((await joined(document)).read()).toEqual(['one'])
})

test('[SY6] a change that breaks half-way leaves no trace in what others see, and takes nobody along', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  const screen = await joined(document)
  const broken: Edit = {
    apply: (inside) => {
      applyPaperChange(inside, { kind: 'give-pen', round: 0, to: ben })
      throw new Error('broken half-way')
    },
    also: [],
    at: noon,
  }
  const [before, half, after] = await Promise.allSettled([
    document.change(() => laying('a', 'one')),
    document.change(() => broken),
    document.change(() => laying('b', 'two')),
  ])
  expect([before, after]).toMatchObject([{ value: 'done' }, { value: 'done' }])
  expect(half).toMatchObject({ reason: { message: 'broken half-way' } })
  expect(readPaper(screen.shown).cards).toEqual([])
  expect(screen.read()).toEqual(['one', 'two'])
})

test('[SY19] all that is typed and asked within a tick is one write, and one message to each reader', async () => {
  await using storage = await openStorage()
  let commits = 0
  const counting = failing(storage, () => {
    commits += 1
    return 'go'
  })
  const document = await OpenDocument.load(name, partsOf(counting))
  await document.change(() => laying('bus', ''))
  const screen = await joined(document)
  const [first, second] = [
    new Typist(document, screen, 2 ** 31 + 1, ada),
    new Typist(document, screen, 2 ** 31 + 9, ben),
  ]
  commits = 0
  first.type('a')
  first.type('b')
  second.type('c')
  await document.change(() => laying('train', 'trein'))
  await second.heard(1)
  expect([commits, screen.told.length]).toEqual([1, 1])
  expect([first.outcomes, second.outcomes]).toEqual([['saved', 'saved'], ['saved']])
  // One row for what each wrote, so that it can be told later who wrote what.
  expect((await storage.documents.read(name)).tail.length).toBe(4)
  expect(screen.read()[0]?.length).toBe(3)
})

test('[SY41] whoever typed is told nothing that only they typed, and all else', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  await document.change(() => laying('bus', ''))
  const [ours, theirs] = [await joined(document), await joined(document)]
  const first = new Typist(document, ours, 2 ** 31 + 1, ada, ours)
  const second = new Typist(document, theirs, 2 ** 31 + 9, ben, theirs)
  first.type('a')
  await first.heard(1)
  await expect.poll(() => theirs.told.length).toBe(1)
  expect(ours.told.length).toBe(0)
  // Two in one tick, and a command in the tick of one's own letter: everyone is told.
  first.type('b')
  second.type('c')
  await document.change(() => laying('train', 'trein'))
  expect([ours.told.length, theirs.told.length]).toEqual([1, 2])
  first.type('d')
  await document.change(() => laying('tram', 'tram'))
  expect([ours.told.length, theirs.told.length]).toEqual([2, 3])
  expect(theirs.read()[0]?.length).toBe(4)
})

test('[SY20] words are called saved once they are on disk, and sent again when they could not be saved', async () => {
  await using storage = await openStorage()
  let disk: 'go' | StorageFault = 'go'
  const faults: unknown[] = []
  const parts = partsOf(
    failing(storage, () => disk),
    (fault) => faults.push(fault),
  )
  const document = await OpenDocument.load(name, parts)
  await document.change(() => laying('bus', ''))
  const screen = await joined(document)
  const typist = new Typist(document, screen, 2 ** 31 + 1, ada)
  disk = new StorageFault('disk-full', 'no room')
  typist.type('verloren')
  await typist.heard(1)
  await expect(document.change(() => laying('train', 'trein'))).rejects.toThrow('no room')
  expect([typist.outcomes, screen.read(), screen.dismissed]).toEqual([['lost'], [''], undefined])
  disk = 'go'
  typist.send(Y.encodeStateAsUpdate(typist.own))
  await typist.heard(2)
  expect([typist.outcomes, screen.read()]).toEqual([['lost', 'saved'], ['verloren']])
  typist.send(Y.encodeStateAsUpdate(typist.own))
  await typist.heard(3)
  expect([typist.outcomes.at(-1), (await storage.documents.read(name)).seq]).toEqual(['known', 2])
})

test('[SY21] one edit that cannot be done takes none along that came in the same tick', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  await document.change(() => laying('bus', ''))
  const screen = await joined(document)
  const typist = new Typist(document, screen, 2 ** 31 + 1, ada)
  const entry = { person: ben, name: 'Ben', organisation: '', level: 'overig' } as const
  const changing = storage.roster.changing('spring' as SessionId, entry)
  typist.type('woorden')
  const refused = document.change(() => laying('train', 'trein', [changing]))
  const done = document.change(() => laying('tram', 'tram'))
  expect(await Promise.all([refused, done])).toEqual(['conflict', 'done'])
  await typist.heard(1)
  expect([typist.outcomes, screen.read()]).toEqual([['saved'], ['woorden', 'tram']])
})

test('[SY22] typed words win a lost race: they are judged again by what the other process wrote', async () => {
  await using storage = await openStorage()
  const here = await OpenDocument.load(name, partsOf(storage))
  await here.change(() => laying('bus', ''))
  const screen = await joined(here)
  const typist = new Typist(here, screen, 2 ** 31 + 1, ada)
  const elsewhere = await OpenDocument.load(name, partsOf(storage))
  await elsewhere.change(() => laying('train', 'trein'))
  typist.type('bus')
  await typist.heard(1)
  expect([typist.outcomes, screen.read()]).toEqual([['saved'], ['bus', 'trein']])
})

test('[SY23] a renewed document is what was made of it, under fresh ids, and everyone begins anew', async () => {
  await using storage = await openStorage()
  const document = await OpenDocument.load(name, partsOf(storage))
  await document.change(() => laying('a', 'geheim'))
  const screen = await joined(document)
  const make = () => {
    const made = new Y.Doc()
    applyPaperChange(made, { kind: 'give-pen', round: 0, to: ben })
    return made
  }
  expect(await document.renew({ make, before: 'erase', also: [], at: noon })).toBe('done')
  expect([screen.dismissed, document.epoch]).toEqual(['epoch', 1])
  expect(await document.change(() => laying('b', 'nieuw'))).toBe('done')
  const again = await joined(await OpenDocument.load(name, partsOf(storage)))
  expect(again.read()).toEqual(['nieuw'])
  expect(JSON.stringify(await storage.documents.readHistory(name))).not.toContain('geheim')
})

test('[SY24] a document that came to hold what no door lets in is built again from its log', async () => {
  await using storage = await openStorage()
  const faults: unknown[] = []
  const document = await OpenDocument.load(
    name,
    partsOf(storage, (fault) => faults.push(fault)),
  )
  for (let n = 0; n < 499; n += 1) await document.change(() => laying(`note-${n}`, String(n)))
  const screen = await joined(document)
  const foreign = new Y.Doc()
  foreign.getMap('invented').set('a', 1)
  await document.inspect((inside) => Y.applyUpdate(inside, Y.encodeStateAsUpdate(foreign)))
  await document.change(() => laying('last', 'laatste'))
  await expect.poll(() => String(faults)).toContain('was rebuilt')
  await document.drain()
  expect([screen.dismissed, document.epoch]).toEqual(['epoch', 1])
  const again = await joined(document)
  expect([again.shown.share.has('invented'), again.read().length]).toEqual([false, 500])
})

test('[SY6] a document begins anew with what is on disk, also after it could not be loaded again for a while', async () => {
  await using storage = await openStorage()
  let fault: StorageFault | undefined
  const shaky = failing(storage, () => fault ?? 'go')
  const document = await OpenDocument.load(
    name,
    partsOf(shaky, () => {}),
  )
  await document.change(() => laying('bus', 'later'))
  fault = new StorageFault('broken', 'no disk')
  vi.spyOn(storage.documents, 'read').mockRejectedValueOnce(fault)
  await expect(document.change(() => laying('tram', 'niet bewaard'))).rejects.toThrow('no disk')
  fault = undefined
  expect(await document.renew({ make: copyOf, before: 'erase', also: [], at: noon })).toBe('done')
  const again = await OpenDocument.load(name, partsOf(storage))
  expect(await again.inspect((shown) => readPaper(shown).notes.map(({ text }) => text))).toEqual(['later'])
})

test('[SY3] a log that cannot be folded goes on growing, and is not folded anew with every letter', async () => {
  await using storage = await openStorage()
  const faults: unknown[] = []
  const compacting = vi.spyOn(storage.documents, 'compacting').mockImplementation(() => {
    throw new StorageFault('disk-full', 'no room')
  })
  const document = await OpenDocument.load(
    name,
    partsOf(storage, (fault) => faults.push(fault)),
  )
  for (let n = 0; n < 510; n += 1) await document.change(() => laying(`note-${n}`, String(n)))
  await expect.poll(() => [compacting.mock.calls.length, faults.length]).toEqual([1, 1])
  compacting.mockRestore()
  const again = await joined(await OpenDocument.load(name, partsOf(storage)))
  expect(again.read()).toHaveLength(510)
})

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}
