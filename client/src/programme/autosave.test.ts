import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { expect, test } from 'vitest'
import type { HttpAnswer } from '../connection/ask-http.ts'
import { Autosave } from './autosave.ts'

const done: HttpAnswer<null> = { ok: true, value: null }

test('[CL43] a plan is called saved after the server’s answer to its last change, and not before', async () => {
  const { autosave, server, turn } = open()
  autosave.change('a')
  await turn(SECOND)
  expect([server.got, autosave.read().kind]).toEqual([['a'], 'saving'])
  autosave.change('ab')
  await server.answer(done)
  expect(autosave.read().kind).toBe('saving')
  await turn(SECOND)
  await server.answer(done)
  expect([server.got, autosave.read().kind]).toEqual([['a', 'ab'], 'saved'])
})

test('[CL43] changes that follow each other quickly are sent once, the last one', async () => {
  const { autosave, server, turn } = open()
  for (const value of ['t', 'ta', 'taf']) {
    autosave.change(value)
    await turn(SECOND / 10)
  }
  await turn(SECOND)
  expect(server.got).toEqual(['taf'])
})

test('[CL44] without a connection it is sent again until it arrives, the latest of it', async () => {
  const { autosave, server, turn } = open()
  autosave.change('a')
  await turn(SECOND)
  await server.answer({ ok: false, why: 'no-connection' })
  expect(autosave.read()).toMatchObject({ kind: 'failed', again: true })
  await turn(6 * SECOND)
  await server.answer(done)
  expect([server.got, autosave.read().kind]).toEqual([['a', 'a'], 'saved'])
})

test('[CL44] what was refused is kept, and goes along with the next change', async () => {
  const { autosave, server, turn } = open()
  autosave.change('wrong')
  await turn(SECOND)
  await server.answer({ ok: false, why: 'invalid-request' })
  await turn(60 * SECOND)
  expect([server.got, autosave.read().kind]).toEqual([['wrong'], 'failed'])
  autosave.change('right')
  await turn(SECOND)
  await server.answer(done)
  expect([server.got, autosave.read().kind]).toEqual([['wrong', 'right'], 'saved'])
})

test('[CL44] leaving the page sends at once, and knows whether all of it arrived', async () => {
  const { autosave, server } = open()
  autosave.change('a')
  const left = autosave.flush()
  autosave.change('ab')
  await server.answer(done)
  await server.answer(done)
  expect([await left, server.got]).toEqual([true, ['a', 'ab']])
})

function open() {
  let now = 0
  const timers = new Map<() => void, number>()
  const clock: Clock = {
    now: () => now,
    at: (instant, then) => {
      timers.set(then, instant)
      return () => timers.delete(then)
    },
  }
  const got: string[] = []
  const waiting: ((answer: HttpAnswer<null>) => void)[] = []
  const autosave = new Autosave<string>({
    clock,
    send: (value) => {
      got.push(value)
      return new Promise((resolve) => waiting.push(resolve))
    },
  })
  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return {
    autosave,
    server: {
      got,
      answer: async (answer: HttpAnswer<null>) => {
        waiting.shift()?.(answer)
        await settled()
      },
    },
    turn: async (milliseconds: number) => {
      now += milliseconds
      for (const [then, at] of timers)
        if (at <= now) {
          timers.delete(then)
          then()
        }
      await settled()
    },
  }
}
