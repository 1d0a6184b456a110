import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { sessionDocument, paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { writeSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { phases, red, smallCafe } from '@tafelronde/shared/notes/testing/small-cafe.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { isDue, KeptCopies, type KeptCopy, type SpareId } from './kept-copies.ts'
import { MemoryRowStore } from './row-store.ts'

const session = sessionDocument('spring' as never)
const paper = paperDocument('spring' as never, red)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('[CL125] a copy follows its document by some seconds, and to the end when line or page breaks', async () => {
  const { copies } = openCopies()
  const document = new Y.Doc()
  const { flush, stop } = copies.follow(paper, document, { epoch: 2, mayWrite: false })
  document.getText().insert(0, 'bus')
  await vi.advanceTimersByTimeAsync(4_000)
  document.getText().insert(3, ' per uur')
  expect((await copies.find(paper))?.document.getText().toString()).toBe('bus')
  flush() // the line breaks
  expect(await copies.find(paper)).toMatchObject({ epoch: 2, mayWrite: false })
  expect((await copies.find(paper))?.document.getText().toString()).toBe('bus per uur')
  document.getText().insert(0, 'een ')
  stop() // the page goes
  expect((await copies.find(paper))?.document.getText().toString()).toBe('een bus per uur')
})

test('[CL125] every load without a network types under an id of its own, and without one it does not type', async () => {
  const { copies } = openCopies()
  const document = new Y.Doc()
  copies.follow(paper, document, { epoch: 0, mayWrite: true })
  copies.keepIds(paper, [7, 8, 9, 10])
  await vi.advanceTimersByTimeAsync(0)
  const loads = [await copies.find(paper), await copies.find(paper), await copies.find(paper)]
  expect(loads.map((load) => load?.mayWrite)).toEqual([true, true, false])
  expect(loads.slice(0, 2).map((load) => [load?.document.clientID, load?.cardId])).toEqual([
    [7, 8],
    [9, 10],
  ])
})

test('[CL126] copies are gone some hours after the server was last heard, whatever became of the clock', async () => {
  const { copies, device } = openCopies()
  copies.follow(paper, new Y.Doc(), { epoch: 0, mayWrite: false })
  copies.keepHello({ actor: { kind: 'hall', group: 'a' as never }, roster: [], mine: [], ahead: 0 })
  device.now += 5 * 60 * MINUTE
  expect(await copies.find(paper)).toBeDefined()
  expect(await copies.findHello()).toBeDefined()
  device.now += 2 * 60 * MINUTE
  expect(await copies.find(paper)).toBeUndefined()
  expect(await copies.findHello()).toBeUndefined()
  expect([isDue(0, MINUTE), isDue(0, 24 * 60 * MINUTE), isDue(24 * 60 * MINUTE, 0)]).toEqual([false, true, true])
})

test('[CL126] once a session is closed or its names are due, nothing of it stays on the device', async () => {
  for (const over of [smallCafe(phases.closed), namesDue()]) {
    const { copies, rows } = openCopies()
    const document = new Y.Doc()
    writeSession(document, smallCafe(phases.round))
    copies.follow(session, document, { epoch: 0, mayWrite: false })
    copies.follow(paper, new Y.Doc(), { epoch: 0, mayWrite: false })
    expect(await rows.load('ada')).toHaveLength(2)
    writeSession(document, over)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await rows.load('ada')).toEqual([])
    copies.keepHello({ actor: { kind: 'hall', group: 'a' as never }, roster: [], mine: [], ahead: 0 })
    expect(await rows.load('ada')).toEqual([])
  }
})

function namesDue(): SharedSession {
  const cafe = smallCafe(phases.break)
  return { ...cafe, programme: { ...cafe.programme, namesUntil: 4 } }
}

function openCopies() {
  const device = { now: 1_000_000_000 }
  const rows = new MemoryRowStore<KeptCopy>()
  const copies = new KeptCopies({
    owner: 'ada',
    copies: rows,
    spareIds: new MemoryRowStore<SpareId>(),
    deviceNow: () => device.now,
    now: () => 5,
    isOffline: () => false,
  })
  return { copies, rows, device }
}
