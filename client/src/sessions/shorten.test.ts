import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { expect, test } from 'vitest'
import { waysToShorten } from './shorten.ts'
import { deskSession, noon } from './testing/desk-session.ts'

const planned = noon + 95 * MINUTE
const late = (minutes: number) =>
  deskSession({
    promisedEnd: planned,
    phase: { kind: 'round', item: 1, round: 0, timer: { running: true, endsAt: noon + (30 + minutes) * MINUTE } },
  })

test('[CL34] a day on time need not be shorter', () => {
  expect(waysToShorten(late(0), noon + 10 * MINUTE)).toEqual([])
})

test('[CL34] the next break and the next round are offered, by no more than is needed', () => {
  const ways = waysToShorten(late(4), noon + 10 * MINUTE)
  expect(ways.map(({ item, minutes, gains }) => [item.kind, minutes, gains])).toEqual([
    ['break', 11, 4],
    ['round', 16, 4],
  ])
  expect(ways[1]).toMatchObject({ round: 1 })
})

test('[CL34] nothing is made so short that people cannot talk or drink coffee', () => {
  const ways = waysToShorten(late(40), noon + 10 * MINUTE)
  expect(ways.map(({ item, minutes }) => [item.kind, minutes])).toEqual([
    ['break', 5],
    ['round', 10],
  ])
})

test('[CL34] with no round or break ahead, what comes after them can be shorter', () => {
  const session = deskSession({
    promisedEnd: noon,
    phase: { kind: 'round', item: 3, round: 1, timer: { running: true, endsAt: noon } },
  })
  expect(waysToShorten(session, noon).map(({ item, minutes }) => [item.kind, minutes])).toEqual([['harvest', 10]])
})
