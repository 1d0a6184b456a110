import * as decoding from 'lib0/decoding'
import { expect, test, vi } from 'vitest'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { Ticker } from '../documents/ticker.ts'
import type { Frame } from './frame.ts'
import { Presence, type PresenceListener } from './presence.ts'

const ada = 'ada' as PersonId

/** Reads frames as a browser does: the states of others, by the numbers under which they are told. */
class Listener implements PresenceListener {
  readonly frames: (readonly (readonly [number, unknown])[])[] = []
  tell({ payload }: Frame): void {
    const decoder = decoding.createDecoder(payload)
    if (decoding.readVarUint(decoder) !== 1) throw new Error('This is no awareness message.')
    const inside = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    const states = Array.from({ length: decoding.readVarUint(inside) }, () => {
      const id = decoding.readVarUint(inside)
      decoding.readVarUint(inside)
      return [id, JSON.parse(decoding.readVarString(inside))] as const
    })
    this.frames.push(states)
  }
  readonly along: Frame[] = []
  tellAlong(frame: Frame): void {
    this.along.push(frame)
  }
  /** What it was told, without the numbers. */
  get told(): readonly (readonly unknown[])[] {
    return this.frames.map((states) => states.map(([, state]) => state))
  }
}

function say(presence: Presence, by: PresenceListener, field: string | null): void {
  presence.say(by, ada, JSON.stringify(field === null ? null : { field, person: 'ben', secret: 1 }))
}

test('[SY31] where people type is told together, in one frame for all that changed', () => {
  vi.useFakeTimers()
  const presence = new Presence(new Ticker())
  const [one, two, three] = [new Listener(), new Listener(), new Listener()]
  for (const listener of [one, two, three]) presence.join(listener)
  say(presence, one, 'note/a')
  say(presence, one, 'note/b')
  say(presence, two, 'note/a')
  expect(three.told).toEqual([])
  vi.advanceTimersByTime(601)
  const [inB, inA] = [
    { field: 'note/b', person: ada },
    { field: 'note/a', person: ada },
  ]
  expect([one.told, two.told, three.told]).toEqual([[[inA]], [[inB]], [[inB, inA]]])
  say(presence, one, 'note/b')
  vi.advanceTimersByTime(601)
  expect(three.told.length).toBe(1)
  const late = new Listener()
  presence.join(late)
  expect(late.told).toEqual([[inB, inA]])
  presence.leave(one)
  say(presence, two, null)
  vi.advanceTimersByTime(601)
  expect(late.told.at(-1)).toEqual([null, null])
  vi.useRealTimers()
})

test('[SY31] where people type goes along with the next letters, and is not told again', () => {
  vi.useFakeTimers()
  const presence = new Presence(new Ticker())
  const [one, two] = [new Listener(), new Listener()]
  for (const listener of [one, two]) presence.join(listener)
  presence.goAlong()
  expect(two.along).toEqual([])
  say(presence, one, 'note/a')
  vi.advanceTimersByTime(100)
  presence.goAlong()
  expect([one.along.length, two.along.length]).toEqual([0, 1])
  vi.advanceTimersByTime(150)
  // The next wait begins with what changes next.
  say(presence, one, 'note/b')
  vi.advanceTimersByTime(590)
  expect(two.told).toEqual([])
  vi.advanceTimersByTime(20)
  expect(two.told).toEqual([[{ field: 'note/b', person: ada }]])
  vi.useRealTimers()
})

test('[SY32] each line is told under a number of its own, and what is no place to type is told to nobody', () => {
  vi.useFakeTimers()
  const presence = new Presence(new Ticker())
  const [one, two, seer] = [new Listener(), new Listener(), new Listener()]
  presence.join(seer)
  for (const listener of [one, two]) {
    presence.join(listener)
    say(presence, listener, 'note/a')
    vi.advanceTimersByTime(601)
    presence.leave(listener)
    vi.advanceTimersByTime(601)
  }
  const numbers = seer.frames.map(([state]) => state?.[0])
  expect(numbers).toEqual([numbers[0], numbers[0], numbers[2], numbers[2]])
  expect(numbers[0]).not.toBe(numbers[2])
  presence.join(one)
  presence.say(one, ada, 'no json')
  presence.say(one, ada, JSON.stringify({ field: 'x'.repeat(101) }))
  vi.advanceTimersByTime(601)
  expect(seer.frames.length).toBe(4)
  vi.useRealTimers()
})
