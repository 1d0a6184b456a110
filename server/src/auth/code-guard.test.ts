import { expect, test } from 'vitest'
import { HandClock } from '../testing/hand-clock.ts'
import { CodeGuard } from './code-guard.ts'

const right = () => Promise.resolve('the café')
const wrong = () => Promise.resolve(undefined)
const settle = () => new Promise(setImmediate)

test('[AU9] three hundred people behind one address who type the right code at once all come in', async () => {
  const guard = new CodeGuard(new HandClock(0))
  const all = await Promise.all(Array.from({ length: 300 }, () => guard.lookUp('192.0.2.1', right)))
  expect(all.every(({ ok }) => ok)).toBe(true)
})

test('[AU10] wrong codes from one address become slow, and keep nobody at another address waiting', async () => {
  const clock = new HandClock(0)
  const guard = new CodeGuard(clock)
  for (let tries = 0; tries < 120; tries += 1) {
    expect(await guard.lookUp('2001:db8::1', wrong)).toEqual({ ok: false, why: 'wrong-code' })
  }
  // The same house under another of its addresses.
  let guesses = 0
  for (let tries = 0; tries < 50; tries += 1) void guard.lookUp('2001:db8::2', wrong).then(() => (guesses += 1))
  let found: unknown
  void guard.lookUp('2001:db8::3', right).then((answer) => (found = answer))
  await settle()
  expect(guesses).toBe(0)
  expect(await guard.lookUp('2001:db8:0:1::1', right)).toEqual({ ok: true, value: 'the café' })

  for (let half = 0; half < 20; half += 1) {
    clock.forward(500)
    await settle()
  }
  expect(guesses).toBe(20)
  for (let half = 0; half < 31; half += 1) {
    clock.forward(500)
    await settle()
  }
  expect(guesses).toBe(50)
  expect(found).toEqual({ ok: true, value: 'the café' })
})

test('[AU11] a flood of guesses is turned away instead of waiting without end', async () => {
  const guard = new CodeGuard(new HandClock(0))
  const asked = Array.from({ length: 400 }, () => guard.lookUp('192.0.2.1', wrong))
  await settle()
  guard.close()
  const whys = (await Promise.all(asked)).map((answer) => (answer.ok ? '' : answer.why))
  expect(whys.filter((why) => why === 'too-many-tries').length).toBe(280)
})
