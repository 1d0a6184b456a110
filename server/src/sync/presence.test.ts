import * as decoding from 'lib0/decoding'
import { expect, test, vi } from 'vitest'
import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { type Frame } from './frame.ts'
import { Presence, type PresenceListener } from './presence.ts'

const ada = 'ada' as PersonId

/** Reads frames as a browser does, without its rules of what may be replaced. */
class Listener implements PresenceListener {
  readonly told: Record<number, unknown>[] = []
  tell({ payload }: Frame): void {
    const decoder = decoding.createDecoder(payload)
    if (decoding.readVarUint(decoder) !== 1) throw new Error('This is no awareness message.')
    const inside = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    const states: Record<number, unknown> = {}
    for (let left = decoding.readVarUint(inside); left > 0; left -= 1) {
      const id = decoding.readVarUint(inside)
      decoding.readVarUint(inside)
      states[id] = JSON.parse(decoding.readVarString(inside))
    }
    this.told.push(states)
  }
}

function say(presence: Presence, by: PresenceListener, id: number, field: string | null, count = 1): void {
  presence.say(by, ada, { id, count, state: JSON.stringify(field === null ? null : { field }) })
}

test('[SY31] where people type is told together, in one frame for all that changed', () => {
  vi.useFakeTimers()
  const presence = new Presence()
  const [one, two] = [new Listener(), new Listener()]
  presence.join(one)
  presence.join(two)
  say(presence, one, 1, 'note/a')
  say(presence, one, 1, 'note/b', 2)
  say(presence, two, 2, 'note/a')
  expect(two.told).toEqual([])
  vi.advanceTimersByTime(48)
  const told = { 1: { field: 'note/b', person: ada }, 2: { field: 'note/a', person: ada } }
  expect([one.told, two.told]).toEqual([[told], [told]])
  const late = new Listener()
  presence.join(late)
  expect(late.told).toEqual([told])
  presence.leave(one)
  vi.advanceTimersByTime(48)
  expect(late.told.at(-1)).toEqual({ 1: null })
  vi.useRealTimers()
})

test('[SY32] nobody speaks under the id of somebody else, nor under two', () => {
  vi.useFakeTimers()
  const presence = new Presence()
  const [one, two] = [new Listener(), new Listener()]
  presence.join(one)
  presence.join(two)
  say(presence, one, 1, 'note/a')
  say(presence, two, 1, 'note/b', 9)
  say(presence, one, 3, 'note/c')
  presence.say(two, ada, { id: 4, count: 1, state: 'no json' })
  presence.say(two, ada, { id: 5, count: 1, state: JSON.stringify({ field: 'x'.repeat(101) }) })
  vi.advanceTimersByTime(48)
  expect(two.told).toEqual([{ 1: { field: 'note/a', person: ada } }])
  vi.useRealTimers()
})
