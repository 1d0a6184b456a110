import { expect, test, vi } from 'vitest'
import { Ticker, type Ticked } from './ticker.ts'

function ticked(told: string[], name: string, dueAt = 0): Ticked & { dueAt: number } {
  return { dueAt, tick: () => told.push(name) }
}

test('[SY35] the first letter after a pause does not wait, the next ones wait for each other, and a command never does', () => {
  vi.useFakeTimers()
  const told: string[] = []
  const ticker = new Ticker()
  const [red, blue, green] = [ticked(told, 'red'), ticked(told, 'blue'), ticked(told, 'green')]
  ticker.soon(red)
  ticker.soon(blue)
  expect(told).toEqual([])
  vi.advanceTimersByTime(0)
  expect(told).toEqual(['red', 'blue'])
  ticker.soon(red)
  ticker.soon(red)
  vi.advanceTimersByTime(15)
  expect(told).toEqual(['red', 'blue'])
  ticker.now(green)
  vi.advanceTimersByTime(0)
  // What waits and is due goes along.
  expect(told.slice(2)).toEqual(['green', 'red'])
  vi.advanceTimersByTime(100)
  expect(told.length).toBe(4)
  vi.useRealTimers()
})

test('[SY36] what many read is told less often, and nothing is forgotten', () => {
  vi.useFakeTimers()
  const told: string[] = []
  const ticker = new Ticker()
  const [few, many] = [ticked(told, 'few'), ticked(told, 'many')]
  ticker.soon(few)
  vi.advanceTimersByTime(0)
  many.dueAt = performance.now() + 41
  // The crowd was first, and keeps nobody waiting.
  ticker.soon(many)
  ticker.soon(few)
  vi.advanceTimersByTime(16)
  expect(told).toEqual(['few', 'few'])
  vi.advanceTimersByTime(26)
  expect(told).toEqual(['few', 'few', 'many'])
  vi.useRealTimers()
})
