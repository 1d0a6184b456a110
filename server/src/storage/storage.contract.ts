import { describe, expect, test } from 'vitest'
import type { CommandId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { describeAnswerStore } from './answer-store.contract.ts'
import { describeBadgeStore } from './badge-store.contract.ts'
import { describeClientIds } from './client-ids.contract.ts'
import { ada, blue, bytes, newSession, noon, type OpenStorage, spring, springPaper, start } from './contract-samples.ts'
import { describeDocumentLog } from './document-log.contract.ts'
import { describeHouseStore } from './house-store.contract.ts'
import { describeOneTimeTokens } from './one-time-tokens.contract.ts'
import { describeOrganiserStore } from './organiser-store.contract.ts'
import { describePersonTraces } from './person-traces.contract.ts'
import { describePublicationStore } from './publication-store.contract.ts'
import { describeRoster } from './roster.contract.ts'
import { describeScreenStore } from './screen-store.contract.ts'
import { describeSessionStore } from './session-store.contract.ts'
import { describeSupportStore } from './support-store.contract.ts'
import { write } from './write.ts'

/** What every storage must do, with all its stores. */
export function describeStorage(name: string, open: OpenStorage): void {
  describe(`${name} as a storage`, () => {
    test('[ST31] writes over several stores are done together', async () => {
      await using storage = await open()
      const { sessions, documents, answers } = storage
      const key = { session: spring, person: ada, command: 'join' as CommandId }
      const committed = await storage.commit([
        sessions.adding(newSession(spring, '12345678')),
        documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon }]),
        documents.appending(springPaper, { epoch: 0, seq: 1 }, [{ bytes: bytes(2), at: noon }]),
        answers.keeping(key, accept(null)),
      ])
      expect(committed).toEqual(accept(null))
      expect(await sessions.find(spring)).toBeDefined()
      expect((await documents.read(springPaper)).tail).toEqual([bytes(1), bytes(2)])
      expect(await answers.find(key)).toEqual(accept(null))
    })

    test('[ST31] when the last of several writes conflicts, none has happened', async () => {
      await using storage = await open()
      const { sessions, documents, answers } = storage
      const key = { session: spring, person: ada, command: 'join' as CommandId }
      await storage.commit([answers.keeping(key, 'before')])
      const committed = await storage.commit([
        sessions.adding(newSession(spring, '12345678')),
        documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon }]),
        answers.keeping(key, 'again'),
      ])
      expect(committed).toEqual(refuse('conflict'))
      expect(await sessions.find(spring)).toBeUndefined()
      expect(await documents.read(springPaper)).toEqual({ ...start, tail: [] })
    })

    test('[ST32] commits of one moment succeed or fail each on its own', async () => {
      await using storage = await open()
      const { sessions, documents, organisers } = storage
      const paper = (number: number) => paperDocument(spring, `${blue}-${number}` as typeof blue)
      const login = { token: 'x' as never, organiser: 'nobody' as never, createdAt: noon }
      const settled = await Promise.allSettled([
        storage.commit([documents.appending(paper(1), start, [{ bytes: bytes(1), at: noon }])]),
        storage.commit([documents.appending(paper(2), { epoch: 3, seq: 9 }, [{ bytes: bytes(2), at: noon }])]),
        storage.commit([sessions.adding(newSession('half' as SessionId, '1')), organisers.addingLogin(login)]),
        storage.commit([documents.appending(paper(4), start, [{ bytes: bytes(4), at: noon }])]),
      ])
      expect(settled).toMatchObject([
        { status: 'fulfilled', value: accept(null) },
        { status: 'fulfilled', value: refuse('conflict') },
        { status: 'rejected', reason: { kind: 'broken' } },
        { status: 'fulfilled', value: accept(null) },
      ])
      expect((await documents.read(paper(1))).tail).toEqual([bytes(1)])
      expect((await documents.read(paper(2))).tail).toEqual([])
      expect(await sessions.find('half' as SessionId)).toBeUndefined()
      expect((await documents.read(paper(4))).tail).toEqual([bytes(4)])
    })

    test('[ST33] a question sees every commit that was asked for before it', async () => {
      await using storage = await open()
      const { documents } = storage
      const committed = storage.commit([documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon }])])
      expect((await documents.read(springPaper)).tail).toEqual([bytes(1)])
      await committed
    })

    test('[ST34] nothing to do is done; a write that no store made is refused', async () => {
      await using storage = await open()
      expect(await storage.commit([])).toEqual(accept(null))
      await expect(storage.commit([{ [write]: true }])).rejects.toThrow(TypeError)
    })

    test('[ST35] a storage that is open can be written; one that is closed can not, and says so', async () => {
      const storage = await open()
      expect(await storage.writable()).toBe(true)
      await storage[Symbol.asyncDispose]()
      await storage[Symbol.asyncDispose]()
      expect(await storage.writable()).toBe(false)
      await expect(storage.sessions.list()).rejects.toMatchObject({ name: 'StorageFault', kind: 'broken' })
    })
  })

  describeDocumentLog(name, open)
  describeSessionStore(name, open)
  describeRoster(name, open)
  describeBadgeStore(name, open)
  describeOneTimeTokens(name, open)
  describeOrganiserStore(name, open)
  describeAnswerStore(name, open)
  describeScreenStore(name, open)
  describeClientIds(name, open)
  describePersonTraces(name, open)
  describeSupportStore(name, open)
  describePublicationStore(name, open)
  describeHouseStore(name, open)
}
