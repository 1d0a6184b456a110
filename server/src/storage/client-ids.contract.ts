import { describe, expect, test } from 'vitest'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { ada, autumn, ben, blue, newSession, noon, type OpenStorage, spring, springPaper } from './contract-samples.ts'

const autumnPaper = paperDocument(autumn, blue)

/** As Yjs has them: just below 2^32. */
const high = 2 ** 32 - 1

/** What every store of client ids must do. */
export function describeClientIds(name: string, open: OpenStorage): void {
  describe(`${name} as a store of client ids`, () => {
    test('[ST100] issued ids come back with their holders, each document its own', async () => {
      await using storage = await open()
      const { clientIds } = storage
      expect(await clientIds.list(springPaper)).toEqual([])
      await storage.commit([
        clientIds.issuing(springPaper, [high, 7], 'phone', ada, noon),
        clientIds.issuing(springPaper, [8], 'screen', undefined, noon + 1),
        clientIds.issuing(autumnPaper, [7], 'laptop', ben, noon),
      ])
      expect(await clientIds.list(springPaper)).toEqual([
        { id: 7, holder: 'phone', person: ada, at: noon },
        { id: 8, holder: 'screen', at: noon + 1 },
        { id: high, holder: 'phone', person: ada, at: noon },
      ])
      expect(await clientIds.list(autumnPaper)).toEqual([{ id: 7, holder: 'laptop', person: ben, at: noon }])
    })

    test('[ST101] an id is issued once for a document, also to the same holder; of two who try, one succeeds', async () => {
      await using storage = await open()
      const { clientIds } = storage
      const issue = (...ids: number[]) =>
        storage.commit([clientIds.issuing(springPaper, ids, 'phone', ada, noon + ids.length)])
      expect(await Promise.all([issue(1), issue(1)])).toMatchObject([{ ok: true }, refuse('conflict')])
      expect(await issue(2, 1, 3)).toEqual(refuse('conflict'))
      expect((await clientIds.list(springPaper)).map(({ id }) => id)).toEqual([1])
    })

    test('[ST102] who is forgotten has no ids any more, but whoever holds them still does', async () => {
      await using storage = await open()
      const { clientIds } = storage
      await storage.commit([
        clientIds.issuing(springPaper, [1], 'phone', ada, noon),
        clientIds.issuing(springPaper, [2], 'laptop', ben, noon),
        clientIds.issuing(autumnPaper, [3], 'phone', ada, noon),
      ])
      await storage.commit([storage.traces.erasing(spring, ada)])
      expect(await clientIds.list(springPaper)).toEqual([
        { id: 1, holder: 'phone', at: noon },
        { id: 2, holder: 'laptop', person: ben, at: noon },
      ])
      expect(await clientIds.list(autumnPaper)).toMatchObject([{ person: ada }])
    })

    test.for(['sessions', 'documents'] as const)(
      '[ST103] deleting the %s of a session takes its ids along, also of documents nobody wrote to',
      async (store) => {
        await using storage = await open()
        const { clientIds } = storage
        await storage.commit([
          storage.sessions.adding(newSession(spring, '1')),
          clientIds.issuing(springPaper, [1], 'phone', ada, noon),
          clientIds.issuing(autumnPaper, [1], 'phone', ada, noon),
        ])
        const deleting = {
          sessions: storage.sessions.deleting(spring, noon),
          documents: storage.documents.deleting(spring),
        }
        await storage.commit([deleting[store]])
        expect(await clientIds.list(springPaper)).toEqual([])
        expect(await clientIds.list(autumnPaper)).toHaveLength(1)
      },
    )
  })
}
