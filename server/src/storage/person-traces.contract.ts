import { describe, expect, test } from 'vitest'
import type { CommandId, ConclusionId, PersonId } from '@tafelronde/shared/lib/id.ts'
import {
  ada,
  autumn,
  ben,
  bytes,
  newSession,
  noon,
  type OpenStorage,
  spring,
  springPaper,
  start,
} from './contract-samples.ts'
import type { Storage } from './storage.ts'
import { hashToken } from './token-hash.ts'

const dotted = 'first' as ConclusionId

/** What every storage must do to take all traces of somebody away. */
export function describePersonTraces(name: string, open: OpenStorage): void {
  describe(`${name} for the traces of people`, () => {
    test('[HI26] of somebody whose traces are erased nothing is found, and of nobody else less', async () => {
      await using storage = await open()
      const { traces, documents } = storage
      await leaveTraces(storage)
      expect(await storage.commit([traces.erasing(spring, ada)])).toMatchObject({ ok: true })
      expect(await found(storage, ada)).toEqual([])
      expect(await found(storage, ben)).toEqual(everyTrace)
      const { history, tail } = await documents.readRows(springPaper)
      expect([history, tail].flat().map(({ bytes: [first] }) => first)).toEqual([1, 2, 3, 4])
    })

    test('[HI26] traces of the same id in another session stay', async () => {
      await using storage = await open()
      await leaveTraces(storage)
      await storage.commit([storage.traces.erasing(autumn, ada)])
      expect(await found(storage, ada)).toEqual(everyTrace)
    })
  })
}

const everyTrace = ['name', 'badge', 'link', 'answer', 'dot', 'opinion', 'id', 'row', 'old row']

/** Ada and Ben each have a name, a badge, a link, an answer, a dot, an opinion, an id, a row and one that a snapshot took the place of. */
async function leaveTraces(storage: Storage): Promise<void> {
  const { sessions, roster, badges, tokens, answers, clientIds, documents, support } = storage
  await storage.commit([
    sessions.adding(newSession(spring, '12345678')),
    sessions.adding(newSession(autumn, '87654321')),
  ])
  for (const [place, person] of [ada, ben].entries()) {
    await storage.commit([
      roster.adding(spring, { person, name: person, organisation: '', level: 'overig' }),
      badges.adding({
        token: hashToken(`badge ${person}`),
        session: spring,
        bearer: { kind: 'person', person },
        createdAt: noon,
      }),
      tokens.adding({
        token: hashToken(`link ${person}`),
        purpose: { kind: 'second-device', session: spring, person },
        createdAt: noon,
        expiresAt: noon + 10,
      }),
      answers.keeping({ session: spring, person, command: 'c' as CommandId }, true),
      support.giving(spring, { person, people: [person], subject: dotted, each: 1 }),
      support.saying(spring, { person, conclusion: dotted, opinion: 'eens' }),
      clientIds.issuing(springPaper, [place], `holder ${person}`, person, noon),
    ])
  }
  const at = noon
  await storage.commit([
    documents.appending(springPaper, start, [
      { bytes: bytes(1), at, author: ada },
      { bytes: bytes(2), at, author: ben },
    ]),
    documents.compacting(springPaper, { epoch: 0, seq: 2 }, bytes(9)),
    documents.appending(springPaper, { epoch: 0, seq: 2 }, [
      { bytes: bytes(3), at, author: ada },
      { bytes: bytes(4), at, author: ben },
    ]),
  ])
}

/** Which traces of this person are found. */
async function found(storage: Storage, person: PersonId): Promise<readonly string[]> {
  const { roster, badges, tokens, answers, clientIds, documents, support } = storage
  const { history, tail } = await documents.readRows(springPaper)
  const { dots, opinions } = await support.load(spring, [person])
  const ids = await clientIds.list(springPaper)
  const traces = {
    name: await roster.find(spring, person),
    badge: await badges.find(hashToken(`badge ${person}`)),
    link: await tokens.find(hashToken(`link ${person}`), noon),
    answer: await answers.find({ session: spring, person, command: 'c' as CommandId }),
    dot: dots[0],
    opinion: opinions[0],
    id: ids.find((one) => one.person === person),
    row: tail.find(({ author }) => author === person),
    'old row': history.find(({ author }) => author === person),
  }
  return Object.entries(traces).flatMap(([trace, value]) => (value === undefined ? [] : [trace]))
}
