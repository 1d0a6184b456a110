import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SaveCount } from './save-count.ts'

const answer = Uint8Array.of(0, 1, 0)
const update = Uint8Array.of(0, 2, 0)
const question = Uint8Array.of(0, 0, 0)
const presence = Uint8Array.of(1, 0)

test('[CL117] an edit is saved when a frame is that went after it, and no earlier one can be', () => {
  const steps = fc.array(fc.constantFrom('edit', 'connect', 'answer', 'update', 'save'), { maxLength: 60 })
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat(9)), (script, numbers) => {
      const count = new SaveCount()
      count.connecting()
      // What each frame of this connection holds, as the server would see it.
      let frames: number[] = []
      let answered = false
      let edits = 0
      let saved = 0
      for (const step of script) {
        if (step === 'edit') edits = count.add()
        else if (step === 'connect') {
          count.connecting()
          frames = []
          answered = false
        } else if (step === 'save') {
          const confirmed = Math.min(numbers.next().value, frames.length)
          if (confirmed > 0) saved = Math.max(saved, frames[confirmed - 1] ?? 0)
          count.confirm(confirmed)
        } else {
          if (step === 'answer') answered = true
          expect(count.passes(step === 'answer' ? answer : update)).toBe(answered)
          if (answered) frames.push(edits)
        }
        expect([count.edits, count.saved]).toEqual([edits, saved])
      }
    }),
  )
})

test('[CL117] only frames with words are counted and held back', () => {
  const count = new SaveCount()
  count.connecting()
  count.add()
  expect([question, presence, update].map((frame) => count.passes(frame))).toEqual([true, true, false])
  expect(count.confirm(1)).toBe(false)
  expect(count.passes(answer)).toBe(true)
  expect(count.confirm(1)).toBe(true)
  expect(count.confirm(1)).toBe(false)
  expect(count.saved).toBe(1)
})
