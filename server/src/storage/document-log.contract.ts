import { describe, expect, test } from 'vitest'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import {
  ada,
  autumn,
  ben,
  blue,
  bytes,
  noon,
  type OpenStorage,
  spring,
  springHarvest,
  springPaper,
  start,
} from './contract-samples.ts'
import type { LogPosition } from './document-log.ts'
import type { Storage } from './storage.ts'

/** What every document log must do, whatever it is kept in. */
export function describeDocumentLog(name: string, open: OpenStorage): void {
  describe(`${name} as a document log`, () => {
    test('[ST1] a document nobody wrote to is empty and stands at the start', async () => {
      await using storage = await open()
      expect(await storage.documents.read(springPaper)).toEqual({ ...start, tail: [] })
      expect(await storage.documents.readHistory(springPaper)).toEqual([])
    })

    test('[ST2] updates come back in the order they were added, each document its own', async () => {
      await using storage = await open()
      await append(storage, start, bytes(1))
      await append(storage, { epoch: 0, seq: 1 }, bytes(2, 0, 255))
      expect(await storage.documents.read(springPaper)).toEqual({
        epoch: 0,
        seq: 2,
        tail: [bytes(1), bytes(2, 0, 255)],
      })
      expect(await storage.documents.read(springHarvest)).toEqual({ ...start, tail: [] })
    })

    test('[ST2] an update that is a view of a larger buffer comes back as the view alone', async () => {
      await using storage = await open()
      await append(storage, start, bytes(9, 1, 2, 9).subarray(1, 3))
      expect((await storage.documents.read(springPaper)).tail).toEqual([bytes(1, 2)])
    })

    test('[ST104] several updates are added one after the other, with their own author and moment, or not at all', async () => {
      await using storage = await open()
      const { documents } = storage
      const updates = [
        { bytes: bytes(2), at: noon, author: ada },
        { bytes: bytes(3), at: noon + 1 },
        { bytes: bytes(4), at: noon + 1, author: ben },
      ]
      await append(storage, start, bytes(1))
      await storage.commit([documents.appending(springPaper, { epoch: 0, seq: 1 }, updates)])
      expect(await storage.commit([documents.appending(springPaper, { epoch: 0, seq: 2 }, updates)])).toEqual(
        refuse('conflict'),
      )
      const tail = [bytes(1), bytes(2), bytes(3), bytes(4)]
      expect(await documents.read(springPaper)).toEqual({ epoch: 0, seq: 4, tail })
      expect(() => documents.appending(springPaper, { epoch: 0, seq: 4 }, [])).toThrow(RangeError)
    })

    test('[ST105] all that can be replayed is the history and then the tail, each row with its author and moment', async () => {
      await using storage = await open()
      const { documents } = storage
      expect(await documents.readRows(springPaper)).toEqual({ history: [], tail: [] })
      const first = { bytes: bytes(1), at: noon, author: ada }
      const second = { bytes: bytes(2), at: noon + 1 }
      const third = { bytes: bytes(3), at: noon + 2, author: ben }
      await storage.commit([documents.appending(springPaper, start, [first])])
      await storage.commit([
        documents.renewing(springPaper, { epoch: 0, seq: 1 }, bytes(1), { at: noon, before: 'keep' }),
      ])
      await storage.commit([documents.appending(springPaper, { epoch: 1, seq: 1 }, [second, third])])
      await storage.commit([documents.compacting(springPaper, { epoch: 1, seq: 2 }, bytes(1, 2))])
      expect(await documents.readRows(springPaper)).toEqual({
        history: [
          { kind: 'update', epoch: 0, seq: 1, ...first },
          { kind: 'opening', epoch: 1, seq: 1, bytes: bytes(1), at: noon },
          { kind: 'update', epoch: 1, seq: 2, ...second },
        ],
        tail: [{ epoch: 1, seq: 3, ...third }],
      })
    })

    test.for([
      ['a number that is taken', { epoch: 0, seq: 0 }],
      ['a number that has not come', { epoch: 0, seq: 2 }],
      ['another epoch', { epoch: 1, seq: 1 }],
    ] satisfies [string, LogPosition][])(
      '[ST3] appending after %s is a conflict and adds nothing',
      async ([, after]) => {
        await using storage = await open()
        await append(storage, start, bytes(1))
        expect(await append(storage, after, bytes(2))).toEqual(refuse('conflict'))
        expect(await storage.documents.read(springPaper)).toEqual({ epoch: 0, seq: 1, tail: [bytes(1)] })
      },
    )

    test('[ST3] of two who append at the same place, one succeeds', async () => {
      await using storage = await open()
      const results = await Promise.all([append(storage, start, bytes(1)), append(storage, start, bytes(2))])
      expect(results).toEqual([accept(null), refuse('conflict')])
      expect((await storage.documents.read(springPaper)).tail).toEqual([bytes(1)])
    })

    test('[ST4] a snapshot takes the place of what it holds; later updates stay, and the log goes on', async () => {
      await using storage = await open()
      for (const seq of [0, 1, 2]) await append(storage, { epoch: 0, seq }, bytes(seq + 1))
      await storage.commit([storage.documents.compacting(springPaper, { epoch: 0, seq: 2 }, bytes(1, 2))])
      await append(storage, { epoch: 0, seq: 3 }, bytes(4))
      expect(await storage.documents.read(springPaper)).toEqual({
        epoch: 0,
        seq: 4,
        snapshot: bytes(1, 2),
        tail: [bytes(3), bytes(4)],
      })
    })

    test('[ST4] what a snapshot takes the place of stands in the history', async () => {
      await using storage = await open()
      const { documents } = storage
      await storage.commit([documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon, author: ada }])])
      await storage.commit([documents.compacting(springPaper, { epoch: 0, seq: 1 }, bytes(1))])
      expect(await documents.readHistory(springPaper)).toEqual([
        { kind: 'update', epoch: 0, seq: 1, bytes: bytes(1), at: noon, author: ada },
      ])
    })

    test('[ST4] whatever was folded or renewed, all of it can be replayed in its order, and each once', async () => {
      await using storage = await open()
      const { documents } = storage
      const rows = async () => {
        const { history, tail } = await documents.readRows(springPaper)
        return [history, tail].map((part) => part.map(({ epoch, seq }) => `${epoch}.${seq}`).join(' '))
      }
      for (const seq of [0, 1, 2]) await append(storage, { epoch: 0, seq }, bytes(seq + 1))
      await storage.commit([documents.compacting(springPaper, { epoch: 0, seq: 2 }, bytes(1, 2))])
      expect(await rows()).toEqual(['0.1 0.2', '0.3'])
      const renewal = { at: noon, before: 'keep' } as const
      await storage.commit([documents.renewing(springPaper, { epoch: 0, seq: 3 }, bytes(9), renewal)])
      await append(storage, { epoch: 1, seq: 3 }, bytes(4))
      await append(storage, { epoch: 1, seq: 4 }, bytes(5))
      await storage.commit([documents.compacting(springPaper, { epoch: 1, seq: 4 }, bytes(9, 4))])
      // The opening of the second epoch stands where the first one ended.
      expect(await rows()).toEqual(['0.1 0.2 0.3 1.3 1.4', '1.5'])
    })

    test.for([
      ['from another epoch', { epoch: 1, seq: 2 }],
      ['older than the one there', { epoch: 0, seq: 1 }],
      ['of updates that have not come', { epoch: 0, seq: 3 }],
    ] satisfies [string, LogPosition][])('[ST5] a snapshot %s is a conflict', async ([, upTo]) => {
      await using storage = await open()
      for (const seq of [0, 1]) await append(storage, { epoch: 0, seq }, bytes(seq + 1))
      await storage.commit([storage.documents.compacting(springPaper, { epoch: 0, seq: 2 }, bytes(1, 2))])
      const late = await storage.commit([storage.documents.compacting(springPaper, upTo, bytes(7))])
      expect(late).toEqual(refuse('conflict'))
      expect((await storage.documents.read(springPaper)).snapshot).toEqual(bytes(1, 2))
    })

    test('[ST6] a renewed document is its snapshot alone, in the next epoch, and its numbers go on', async () => {
      await using storage = await open()
      const { documents } = storage
      await append(storage, start, bytes(1))
      await storage.commit([
        documents.renewing(springPaper, { epoch: 0, seq: 1 }, bytes(7), { at: noon, before: 'keep' }),
      ])
      expect(await append(storage, { epoch: 0, seq: 1 }, bytes(2))).toEqual(refuse('conflict'))
      expect(await append(storage, { epoch: 1, seq: 1 }, bytes(8))).toEqual(accept(null))
      expect(await documents.read(springPaper)).toEqual({ epoch: 1, seq: 2, snapshot: bytes(7), tail: [bytes(8)] })
      expect((await documents.readHistory(springPaper)).map(({ kind, epoch, seq }) => [kind, epoch, seq])).toEqual([
        ['update', 0, 1],
        ['opening', 1, 1],
      ])
    })

    test('[ST6] renewing conflicts when somebody wrote meanwhile', async () => {
      await using storage = await open()
      const { documents } = storage
      await append(storage, start, bytes(1))
      const renewed = await storage.commit([
        documents.renewing(springPaper, start, bytes(7), { at: noon, before: 'keep' }),
      ])
      expect(renewed).toEqual(refuse('conflict'))
      expect(await documents.read(springPaper)).toEqual({ epoch: 0, seq: 1, tail: [bytes(1)] })
    })

    test('[ST7] a document renewed to erase what came before has no history of it', async () => {
      await using storage = await open()
      const { documents } = storage
      await append(storage, start, bytes(1))
      await storage.commit([documents.compacting(springPaper, { epoch: 0, seq: 1 }, bytes(1))])
      await append(storage, { epoch: 0, seq: 1 }, bytes(2))
      await storage.commit([
        documents.renewing(springPaper, { epoch: 0, seq: 2 }, bytes(7), { at: noon, before: 'erase' }),
      ])
      expect(await documents.readHistory(springPaper)).toEqual([
        { kind: 'opening', epoch: 1, seq: 2, bytes: bytes(7), at: noon },
      ])
      expect(await documents.read(springPaper)).toEqual({ epoch: 1, seq: 2, snapshot: bytes(7), tail: [] })
    })

    test('[ST7] deleting a session takes its documents and their history, and those of no other', async () => {
      await using storage = await open()
      const { documents } = storage
      const other = paperDocument(autumn, blue)
      await append(storage, start, bytes(1))
      await storage.commit([
        documents.compacting(springPaper, { epoch: 0, seq: 1 }, bytes(1)),
        documents.appending(springHarvest, start, [{ bytes: bytes(2), at: noon }]),
        documents.appending(other, start, [{ bytes: bytes(3), at: noon }]),
      ])
      await storage.commit([documents.deleting(spring)])
      expect(await documents.read(springPaper)).toEqual({ ...start, tail: [] })
      expect(await documents.readHistory(springPaper)).toEqual([])
      expect(await documents.read(springHarvest)).toEqual({ ...start, tail: [] })
      expect((await documents.read(other)).tail).toEqual([bytes(3)])
    })
  })
}

function append(storage: Storage, after: LogPosition, update: Uint8Array) {
  return storage.commit([storage.documents.appending(springPaper, after, [{ bytes: update, at: noon }])])
}
