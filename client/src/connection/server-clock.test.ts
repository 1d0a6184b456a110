import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ServerClock } from './server-clock.ts'

/** Time passes on the device, then a question for the time travels there and back. */
const steps = fc.array(
  fc.record({
    passes: fc.integer({ min: 0, max: 20_000 }),
    there: fc.integer({ min: 0, max: 900 }),
    back: fc.integer({ min: 0, max: 900 }),
  }),
  { minLength: 1, maxLength: 40 },
)
const offsets = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })

test('[CL10] the clock never jumps back, whatever the line does to the samples', () => {
  fc.assert(
    fc.property(steps, offsets, (script, offset) => {
      const { device, clock, ask } = startClock(offset)
      ask(0, 0)
      let shown = clock.now()
      for (const { passes, there, back } of script) {
        device.now += passes
        ask(there, back)
        expect(clock.now()).toBeGreaterThanOrEqual(shown)
        shown = clock.now()
      }
    }),
  )
})

test('[CL11] the clock is never further off than half the shortest round trip', () => {
  fc.assert(
    fc.property(steps, offsets, (script, offset) => {
      const { device, clock, ask } = startClock(offset)
      let shortest = Number.POSITIVE_INFINITY
      let latest = Number.NEGATIVE_INFINITY
      for (const { there, back } of script.slice(0, 10)) {
        ask(there, back)
        shortest = Math.min(shortest, there + back)
        const truth = device.now + offset
        // Standing still after a correction is the only way to be further ahead.
        const bound = Math.max(truth + shortest / 2, latest)
        latest = clock.now()
        expect(latest).toBeLessThanOrEqual(bound + 0.001)
        expect(latest).toBeGreaterThanOrEqual(truth - shortest / 2 - 0.001)
      }
    }),
  )
})

test('[CL10] a server whose clock was set back by an hour is followed at once', () => {
  const { device, clock, ask } = startClock(0)
  ask(10, 10)
  device.now += 1_000
  clock.startOver()
  clock.add({ sentAt: device.now, receivedAt: device.now, serverNow: device.now - 60 * MINUTE })
  expect(clock.now()).toBe(device.now - 60 * MINUTE)
})

test('[CL104] when the server’s clock is set, every screen follows with its next question, whatever it measured before', () => {
  fc.assert(
    fc.property(steps, offsets, fc.integer({ min: 2_000, max: 1_000_000_000 }), (script, offset, leap) => {
      const { device, clock, ask, leapBy } = startClock(offset)
      for (const { there, back } of script.slice(0, 12)) ask(there, back)
      leapBy(leap)
      ask(10, 10)
      expect(Math.abs(clock.now() - (device.now + offset + leap))).toBeLessThanOrEqual(1_000)
    }),
  )
})

test('[CL104] a screen that slept without a network shows the time all the same', () => {
  const { device, clock, ask } = startClock(0)
  ask(5, 5)
  clock.sleptFor(20 * MINUTE)
  expect(clock.now()).toBeCloseTo(device.now + 20 * MINUTE, 0)
  const shown = clock.now()
  clock.sleptFor(-20 * MINUTE)
  expect(clock.now()).toBe(shown)
})

test('[CL104] a device whose own clock stood still while it slept is right again after one question', () => {
  const { device, clock, ask, leapBy } = startClock(0)
  for (let asked = 0; asked < 5; asked += 1) ask(5, 5)
  expect(clock.add({ sentAt: device.now, receivedAt: device.now + 10, serverNow: device.now + 5 })).toBe(false)
  leapBy(90 * MINUTE) // the world went on by so much, the device did not
  ask(40, 40)
  expect(Math.abs(clock.now() - (device.now + 90 * MINUTE))).toBeLessThanOrEqual(1_000)
})

test('[CL11] until the server has answered, the clock shows this device’s guess', () => {
  const clock = new ServerClock(() => 5_000, 90_000)
  expect(clock.isSet()).toBe(false)
  expect(clock.now()).toBe(90_000)
})

function startClock(offset: number) {
  const device = { now: 1_000_000 }
  let leaped = 0
  const clock = new ServerClock(() => device.now, 123)
  const ask = (there: number, back: number) => {
    const sentAt = device.now
    const serverNow = sentAt + there + offset + leaped
    device.now += there + back
    clock.add({ sentAt, receivedAt: device.now, serverNow })
  }
  const leapBy = (by: number) => {
    leaped += by
  }
  return { device, clock, ask, leapBy }
}
