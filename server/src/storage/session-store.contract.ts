import { describe, expect, test } from 'vitest'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import {
  ada,
  autumn,
  blue,
  bytes,
  newSession,
  noon,
  type OpenStorage,
  spring,
  springPaper,
  start,
} from './contract-samples.ts'
import { hashToken } from './token-hash.ts'

/** What every session store must do. */
export function describeSessionStore(name: string, open: OpenStorage): void {
  describe(`${name} as a session store`, () => {
    test('[ST8] a session is found by its id, its code and each of its secrets, and by nothing else', async () => {
      await using storage = await open()
      const { sessions } = storage
      const added = newSession(spring, '12345678')
      await storage.commit([sessions.adding(added), sessions.adding(newSession(autumn, '87654321'))])
      const found = { ...added, revision: 1 }
      expect(await sessions.find(spring)).toEqual(found)
      expect(await sessions.findByCode('12345678')).toEqual(found)
      expect(await sessions.findBySecret('join', 'join-spring')).toEqual(found)
      expect(await sessions.findBySecret('facilitator', 'facilitator-spring')).toEqual(found)
      expect(await sessions.findBySecret('reader', 'reader-spring')).toEqual(found)
      expect(await sessions.findBySecret('facilitator', 'join-spring')).toBeUndefined()
      expect(await sessions.findByCode('00000000')).toBeUndefined()
      expect(await sessions.find('winter' as SessionId)).toBeUndefined()
    })

    test.for([
      ['id', newSession(spring, '00000001')],
      ['code', newSession(autumn, '12345678')],
      ['secret', newSession(autumn, '00000001', { secrets: { join: 'join-spring', facilitator: 'f', reader: 'r' } })],
    ] as const)('[ST9] a session with the %s of another is a conflict', async ([, second]) => {
      await using storage = await open()
      await storage.commit([storage.sessions.adding(newSession(spring, '12345678'))])
      expect(await storage.commit([storage.sessions.adding(second)])).toEqual(refuse('conflict'))
      expect(await storage.sessions.list()).toHaveLength(1)
    })

    test('[ST10] saving raises the revision; saving over another revision is a conflict and changes nothing', async () => {
      await using storage = await open()
      const { sessions } = storage
      await storage.commit([sessions.adding(newSession(spring, '12345678'))])
      const content = { date: '2024-01-02', community: 'Bodem', namesUntil: noon + 90, session: { phase: 'arrival' } }
      expect(await storage.commit([sessions.saving(spring, 1, content)])).toEqual(accept(null))
      const late = sessions.saving(spring, 1, { ...content, session: { phase: 'talk' } })
      expect(await storage.commit([late])).toEqual(refuse('conflict'))
      expect(await sessions.find(spring)).toMatchObject({ ...content, revision: 2, code: '12345678', createdAt: noon })
    })

    test('[ST11] a changed secret leads to the session, the old one nowhere', async () => {
      await using storage = await open()
      const { sessions } = storage
      await storage.commit([sessions.adding(newSession(spring, '12345678'))])
      await storage.commit([sessions.changingSecret(spring, 'facilitator', 'fresh')])
      expect(await sessions.findBySecret('facilitator', 'facilitator-spring')).toBeUndefined()
      expect(await sessions.findBySecret('facilitator', 'fresh')).toMatchObject({ id: spring, revision: 1 })
      expect(await sessions.findBySecret('join', 'join-spring')).toMatchObject({ id: spring })
    })

    test('[ST12] sessions are listed with the newest date first', async () => {
      await using storage = await open()
      const { sessions } = storage
      await storage.commit([
        sessions.adding(newSession('first' as SessionId, '1', { date: '2023-01-31' })),
        sessions.adding(newSession('third' as SessionId, '3', { date: '2024-06-01' })),
        sessions.adding(newSession('second' as SessionId, '2', { date: '2023-11-30' })),
      ])
      expect((await sessions.list()).map(({ id }) => id)).toEqual(['third', 'second', 'first'])
    })

    test('[ST13] names are due from their moment on, until they are marked as deleted', async () => {
      await using storage = await open()
      const { sessions } = storage
      await storage.commit([
        sessions.adding(newSession(spring, '1', { namesUntil: noon + 10 })),
        sessions.adding(newSession(autumn, '2', { namesUntil: noon + 20 })),
      ])
      const due = async (now: number) => (await sessions.listNamesDue(now)).map(({ id }) => id)
      expect(await due(noon + 9)).toEqual([])
      expect(await due(noon + 10)).toEqual([spring])
      expect(await due(noon + 20)).toEqual([spring, autumn])
      await storage.commit([sessions.markingNamesDeleted(spring, noon + 20)])
      expect(await due(noon + 20)).toEqual([autumn])
      expect(await sessions.find(spring)).toMatchObject({ namesDeletedAt: noon + 20, revision: 1 })
    })

    test('[ST14] a deleted session takes all that belongs to it along, and nothing of another', async () => {
      await using storage = await open()
      const { sessions, roster, badges, answers, documents, tokens } = storage
      const key = { session: spring, person: ada, command: 'c' as never }
      await storage.commit([
        sessions.adding(newSession(spring, '1')),
        sessions.adding(newSession(autumn, '2')),
        roster.adding(spring, { person: ada, name: 'Ada', organisation: 'Provincie', level: 'provincie' }),
        roster.adding(autumn, { person: ada, name: 'Ada', organisation: 'Provincie', level: 'provincie' }),
        badges.adding({
          token: hashToken('badge'),
          session: spring,
          bearer: { kind: 'table-screen', table: blue },
          createdAt: noon,
        }),
        tokens.adding({
          token: hashToken('device'),
          purpose: { kind: 'second-device', session: spring, person: ada },
          createdAt: noon,
          expiresAt: noon + 10,
        }),
        answers.keeping(key, 'done'),
        documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon }]),
      ])
      await storage.commit([sessions.deleting(spring, noon)])
      expect(await sessions.find(spring)).toBeUndefined()
      expect(await roster.list(spring)).toEqual([])
      expect(await badges.find(hashToken('badge'))).toBeUndefined()
      expect(await tokens.find(hashToken('device'), noon)).toBeUndefined()
      expect(await answers.find(key)).toBeUndefined()
      expect((await documents.read(springPaper)).tail).toEqual([])
      expect(await sessions.find(autumn)).toBeDefined()
      expect(await roster.list(autumn)).toHaveLength(1)
    })
  })
}
