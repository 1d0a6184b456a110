import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Verdict } from '@tafelronde/shared/notes/text-gate.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import type { Typed } from '../documents/entry.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import { Ticker } from '../documents/ticker.ts'
import { WorkBudget } from '../limits/work-budget.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { step1, step2, updateFrame } from '../testing/raw-line.ts'
import { presenceFrame, savedFrame } from './frame.ts'
import { Presence } from './presence.ts'
import { SyncLine } from './sync-line.ts'

const words = step2(new Uint8Array([1, 0]))
const fromDisk = new Y.Doc()

/** A line on a document that has not had its tick yet. */
function openLine(judge: () => Verdict, work = new WorkBudget({ share: 0, atOnce: 5 })) {
  const waiting: Typed[] = []
  const codes: number[] = []
  const sent: Uint8Array[] = []
  const document = {
    type: (typed: Typed) => void waiting.push(typed),
    leave: () => {},
    join: async () => ({ base: new Uint8Array([0, 0]), since: undefined }),
  } as unknown as OpenDocument
  const line = new SyncLine({
    document,
    line: {
      send: (...frames) => void sent.push(...frames.map(({ payload }) => payload)),
      close: (code) => void codes.push(code),
      unsent: () => 0,
      drained: () => {},
    },
    clock: new HandClock(0),
    presence: new Presence(new Ticker()),
    typing: { person: undefined, judge, misbehaved: () => {} },
    work,
    report: () => {},
  })
  const settle = (verdicts: readonly Verdict[]) => {
    for (const [at, verdict] of verdicts.entries()) {
      waiting[at]?.settled(verdict.kind === 'accepted' ? { kind: 'saved' } : verdict)
    }
  }
  return { line, codes, sent, settle, tick: () => waiting.map((typed) => typed.judge(fromDisk)) }
}

function during(milliseconds: number): void {
  const before = process.threadCpuUsage()
  for (let spent = 0; spent < milliseconds * 1_000;) {
    const { user, system } = process.threadCpuUsage(before)
    spent = user + system
  }
}

test('[AT7] however many frames come in one tick, none after one that is refused is judged', () => {
  const verdicts: Verdict[] = [{ kind: 'known' }, { kind: 'hostile', why: 'gap' }]
  let judged = 0
  const { line, codes, tick, settle } = openLine(() => verdicts[judged++] ?? { kind: 'known' })
  for (let sent = 0; sent < 5; sent += 1) line.hear(words)
  const once = tick()
  expect([judged, once.map(({ kind }) => kind)]).toEqual([2, ['known', 'hostile', 'late', 'late', 'late']])
  // The disk was full, and the tick is done again.
  judged = 0
  const again = tick()
  expect([judged, again]).toEqual([2, once])
  settle(again)
  expect(codes).toEqual([syncClose.resync])
})

test('[AT8] the work of one person counts over all lines, also within one tick', () => {
  const work = new WorkBudget({ share: 0, atOnce: 50 })
  let judged = 0
  const heavy = (): Verdict => {
    judged += 1
    during(30)
    return { kind: 'known' }
  }
  const lines = [openLine(heavy, work), openLine(heavy, work)]
  for (const { line } of lines) for (let sent = 0; sent < 5; sent += 1) line.hear(words)
  for (const { tick, settle } of lines) settle(tick())
  expect(judged).toBe(3)
  expect(lines.map(({ codes }) => codes)).toEqual([[syncClose.flood], [syncClose.flood]])
})

test('[SY38] words that come right after a browser has said what it has are judged after that, not left out', () => {
  const { line, tick } = openLine(() => ({ kind: 'known' }))
  line.hear(updateFrame(new Uint8Array([0, 0])))
  expect(tick()).toEqual([])
  line.hear(words)
  line.hear(updateFrame(new Uint8Array([0, 0])))
  expect(tick()).toEqual([{ kind: 'known' }, { kind: 'known' }])
})

test('[SY39] a page that knows nothing yet is answered without waiting for a tick, and hears that this is saved', async () => {
  const { line, sent, tick } = openLine(() => expect.unreachable('There is nothing to judge'))
  line.hear(step1(Y.encodeStateVector(new Y.Doc())))
  line.hear(step2(new Uint8Array([0, 0])))
  await expect.poll(() => sent).toEqual([step2(new Uint8Array([0, 0])), savedFrame(1).payload])
  expect(tick()).toEqual([])
  // Words that came before are judged first, and then it waits for these.
  const other = openLine(() => ({ kind: 'known' }))
  other.line.hear(words)
  other.line.hear(step2(new Uint8Array([0, 0])))
  expect(other.tick()).toEqual([{ kind: 'known' }, { kind: 'known' }])
})

test('[SY42] that words are on disk goes along with what is told next, alone a moment later, or before the line is closed', () => {
  vi.useFakeTimers()
  const { line, sent, tick, settle } = openLine(() => ({ kind: 'known' }))
  line.hear(words)
  settle(tick())
  const told = new Uint8Array([0, 0])
  const elsewhere = presenceFrame([{ id: 1, count: 1, state: 'null' }])
  expect(sent).toEqual([])
  line.tellAlong(elsewhere)
  line.take(told)
  expect(sent).toEqual([updateFrame(told), elsewhere.payload, savedFrame(1).payload])
  vi.advanceTimersByTime(1_000)
  expect(sent.length).toBe(3)

  const alone = openLine(() => ({ kind: 'known' }))
  alone.line.hear(words)
  alone.settle(alone.tick())
  alone.line.tellAlong(elsewhere)
  alone.line.tellAlong(elsewhere)
  vi.advanceTimersByTime(299)
  expect(alone.sent).toEqual([])
  vi.advanceTimersByTime(2)
  expect(alone.sent).toEqual([elsewhere.payload, elsewhere.payload, savedFrame(1).payload])

  const closing = openLine(() => ({ kind: 'known' }))
  closing.line.hear(words)
  closing.settle(closing.tick())
  closing.line.close(syncClose.comeBack, 'the server ends')
  expect([closing.sent, closing.codes]).toEqual([[savedFrame(1).payload], [syncClose.comeBack]])
  vi.advanceTimersByTime(1_000)
  expect(closing.sent.length).toBe(1)
  vi.useRealTimers()
})
