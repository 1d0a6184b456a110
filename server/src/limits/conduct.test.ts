import { expect, test } from 'vitest'
import { HandClock } from '../testing/hand-clock.ts'
import { Conduct } from './conduct.ts'
import { WorkBudget } from './work-budget.ts'

test('[LI21] the third misdeed within a minute counts, for ten minutes, and for nobody else', () => {
  const clock = new HandClock(0)
  const conduct = new Conduct(clock)
  expect([conduct.misbehaved('ada'), conduct.misbehaved('ada')]).toEqual([false, false])
  clock.forward(61_000)
  expect([conduct.misbehaved('ada'), conduct.misbehaved('ada'), conduct.readsOnly('ada')]).toEqual([
    false,
    false,
    false,
  ])
  expect([conduct.misbehaved('ada'), conduct.readsOnly('ada'), conduct.readsOnly('ben')]).toEqual([true, true, false])
  clock.forward(599_999)
  expect(conduct.readsOnly('ada')).toBe(true)
  clock.forward(1)
  expect(conduct.readsOnly('ada')).toBe(false)
})

test('[LI22] whoever floods a line can open another one ten seconds later', () => {
  const clock = new HandClock(0)
  const conduct = new Conduct(clock)
  conduct.flooded('ada')
  expect([conduct.staysAway('ada'), conduct.staysAway('ben')]).toEqual([true, false])
  clock.forward(10_000)
  expect(conduct.staysAway('ada')).toBe(false)
})

test('[LI23] a budget of work is spent by what is done, also when that breaks', () => {
  const budget = new WorkBudget({ share: 0, atOnce: 5 })
  expect(budget.spend(() => 'done')).toBe('done')
  expect(budget.isSpent).toBe(false)
  const work = () => {
    const before = process.threadCpuUsage()
    while (process.threadCpuUsage(before).user < 6_000);
    throw new Error('broken')
  }
  expect(() => budget.spend(work)).toThrow('broken')
  expect(budget.isSpent).toBe(true)
})
