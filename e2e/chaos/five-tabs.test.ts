import { expect, inject, test } from 'vitest'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { findLost, findNotOnce } from './stage/find-lost.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import { pause } from './stage/pause.ts'

const TABS = 5
const WORDS = 12

interface Tabs {
  /** How often this person sits somewhere in the first round, and is in the session. */
  readonly seats: number
  readonly people: number
  readonly ids: number
  readonly lost: number
  readonly notOnce: number
  /** How many different papers the tabs show at the end. */
  readonly papers: number
  readonly codes: readonly number[]
}

/** One person has the table open in five tabs, and types in all of them at once. */
async function openTabs(parts: StageParts = {}): Promise<Tabs> {
  await using stage = await Stage.open(inject('day'), parts)
  const [badge] = stage.day.seated
  if (badge === undefined) throw new Error('Nobody sits at the table.')
  const before = await stage.moveRoom(() => true)
  const tabs = Array.from({ length: TABS }, (_, tab) => stage.writer(badge, String.fromCodePoint(97 + tab)))
  await stage.begin(tabs)
  const ids = new Set(tabs.map(({ document }) => document.clientID)).size
  await Promise.all(
    tabs.map(async (tab) => {
      for (let word = 0; word < WORDS; word += 1) await tab.typeWord(5)
    }),
  )
  // Broken, they may never come to agree.
  await Promise.race([Promise.all(tabs.map((tab) => tab.untilKept())), pause(5_000)])
  const there = await stage.readWords()
  const agree = () => tabs.every(({ seen }) => seen.size === there.size)
  for (let waits = 0; waits < 100 && !agree(); waits += 1) await pause(20)
  const after = await stage.moveRoom(() => true)
  const lost = findLost(tabs, there)
  const papers = new Set(tabs.map(({ document }) => JSON.stringify(document.getMap('notes').toJSON()))).size
  const codes = tabs.flatMap((tab) => tab.codes)
  for (const tab of tabs) tab.leave()
  return {
    seats: seatsOf(after, badge.person),
    people: Object.keys(after.people).length - Object.keys(before.people).length,
    ids,
    lost: lost.kept.length + lost.seen.length,
    notOnce: findNotOnce(tabs, there).length,
    papers,
    codes,
  }
}

function seatsOf({ seatings }: SharedSession, person: PersonId): number {
  return Object.values(seatings[0] ?? {}).filter((people) => people.includes(person)).length
}

test('[CH12] in five tabs one is one person with one seat, each tab is live, and nothing stands there twice', async ({
  task,
}) => {
  const { seats, people, ids, lost, notOnce, papers, codes } = await openTabs()
  task.meta.figure = `${seats} seat, ${people} people more, ${ids} ids, ${papers} paper shown; of ${TABS * (WORDS + 1)} words ${notOnce} not there exactly once, ${lost} gone`
  expect([seats, people, ids, papers]).toEqual([1, 0, TABS, 1])
  expect(lost + notOnce).toBe(0)
  expect(codes).toEqual([])
})

test('[CH12] control: tabs that type under one id are caught', async ({ task }) => {
  const { ids, lost, notOnce, papers, codes } = await openTabs({ without: ['one-id-for-all-tabs'] })
  task.meta.figure = `${ids} id; ${notOnce} words not there exactly once, ${lost} gone, ${papers} papers shown, lines closed with: ${codes.join() || 'none'}`
  expect(lost + notOnce + codes.length).toBeGreaterThan(0)
})
