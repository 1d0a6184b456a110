import { LARGEST_FRAME, PIECE } from '@tafelronde/shared/wire/sync-messages.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutFrame, FrameBuilder } from './frame-pieces.ts'

test('[CL15] a frame travels in pieces that fit and arrives as it was', () => {
  const lengths = fc.oneof(
    fc.integer({ min: 0, max: LARGEST_FRAME }),
    fc.constantFrom(0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE),
  )
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 250 }), (length, step) => {
      const frame = Uint8Array.from({ length }, (_, at) => (at * step) % 256)
      const pieces = cutFrame(frame)
      const builder = new FrameBuilder()
      const built = pieces.map(({ piece, last }) => builder.add(piece, last))
      expect(Math.max(...pieces.map(({ piece }) => piece.length))).toBeLessThanOrEqual(PIECE)
      expect(built.slice(0, -1).every((part) => part === undefined)).toBe(true)
      expect(String(built.at(-1))).toBe(String(frame))
    }),
    { numRuns: 15 },
  )
})
