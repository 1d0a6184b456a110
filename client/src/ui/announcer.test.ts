import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { Announcer } from './announcer.ts'

const clock: Clock = {
  now: () => Date.now(),
  at: (instant, then) => {
    const timer = setTimeout(then, instant - Date.now())
    return () => clearTimeout(timer)
  },
}

let heard: string[] = []
let announcer = new Announcer({ clock, speak: (sentence) => heard.push(sentence) })

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  announcer = new Announcer({ clock, speak: (sentence, urgency) => heard.push(`${urgency}: ${sentence}`) })
  return () => vi.useRealTimers()
})

test('[CL2] what must be heard is said at once', () => {
  announcer.announce('Ga naar tafel Geel', 'assertive')
  announcer.announce('Ligt op tafel')
  expect(heard).toEqual(['assertive: Ga naar tafel Geel', 'polite: Ligt op tafel'])
})

test('[CL2] what comes often is gathered into one sentence', () => {
  for (const wait of [500, 1900, 1900]) {
    announcer.gather('notes', (count) => `${count} nieuw`)
    vi.advanceTimersByTime(wait)
  }
  expect(heard).toEqual([])
  vi.advanceTimersByTime(100)
  expect(heard).toEqual(['polite: 3 nieuw'])
})

test('[CL2] what was gathered is never said while somebody types', () => {
  announcer.gather('notes', (count) => `${count} nieuw`)
  for (let key = 0; key < 20; key += 1) {
    vi.advanceTimersByTime(400)
    announcer.typed()
  }
  expect(heard).toEqual([])
  vi.advanceTimersByTime(2_000)
  expect(heard).toEqual(['polite: 1 nieuw'])
})

test('[CL2] a page that is left says nothing any more', () => {
  announcer.gather('notes', (count) => `${count} nieuw`)
  announcer.forget()
  vi.advanceTimersByTime(10_000)
  expect(heard).toEqual([])
})
