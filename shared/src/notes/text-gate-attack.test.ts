import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { underAttack } from './testing/fuzz-gate.ts'
import { fuzzedPaper } from './testing/fuzzed-paper.ts'
import { heavyFrames, heavySender, LARGEST_FRAME } from './testing/heavy-frames.ts'

// `npm run fuzz` does the same with as many seeds as one likes.
test('[TG18] whatever is sent to a paper, only words change that the sender may change, and everyone sees the same', () => {
  const tally = new Map<string, number>()
  fc.assert(underAttack(fuzzedPaper, tally), { seed: 1, numRuns: 100 })
  const said = [...tally.keys()].toSorted()
  expect(said).toEqual([
    'accepted',
    'hostile: content',
    'hostile: foreign-id',
    'hostile: gap',
    'hostile: order',
    'hostile: skip',
    'hostile: too-large',
    'hostile: unknown-deletion',
    'hostile: unknown-place',
    'hostile: unreadable',
    'known',
    'late',
  ])
  expect(tally.get('accepted')).toBeGreaterThan(50)
})

test.for(heavyFrames.map(({ name, make }) => [name, make] as const))(
  '[TG17] a frame made to cost much is dealt with: %s',
  ([, make]) => {
    const { paper, frame } = make()
    expect(frame.byteLength).toBeLessThanOrEqual(LARGEST_FRAME)
    paper.send(heavySender, frame, LARGEST_FRAME)
    const { pendingStructs, pendingDs } = paper.live.store
    expect([pendingStructs, pendingDs]).toEqual([null, null])
    const again = new Y.Doc()
    Y.applyUpdate(again, paper.state())
    expect(again.getMap('notes').toJSON()).toEqual(paper.live.getMap('notes').toJSON())
  },
)
