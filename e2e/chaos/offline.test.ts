import { expect, inject, test } from 'vitest'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { findLost, findNotOnce } from './stage/find-lost.ts'
import { pause } from './stage/pause.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import type { Writer } from './stage/writer.ts'

const EDITS = 50

interface Offline {
  /** Of what was typed without a line: how much does not stand there exactly once. */
  readonly notOnce: number
  /** And how much was handed back as a draft. */
  readonly returned: number
  /** Called saved, or seen by another, and not there. */
  readonly lost: number
  /** A note that was laid without a line: whether it lies there now. */
  readonly isLaid: boolean
  readonly codes: readonly number[]
}

/** Ada types fifty words without a line while ten minutes pass, and comes back; or changes tables in between. */
async function typeOffline(changesTables: boolean, parts: StageParts = {}): Promise<Offline> {
  await using stage = await Stage.open(inject('day'), parts)
  const [ada, ben] = await adaAndBen(stage)
  await stage.gather([ada, ben])
  for (let notes = 0; notes < 3; notes += 1) await ada.layNote()
  while (ada.seen.size < 3) await pause(5)
  ada.leave()
  let isOver = false
  const writing = ben.write(() => isOver, 10)
  for (let edits = 0; edits < EDITS; edits += 1) await ada.typeWord()
  void ada.layNote()
  await pause(500)
  await stage.measure({ kind: 'turn-clock', by: 10 * MINUTE })
  isOver = true
  await writing
  await ben.untilKept()
  const typed = ada.typed
  const [laid] = ada.laid.slice(-1)
  if (changesTables) {
    await stage.moveRoom(({ phase }) => phase.kind === 'round' && phase.round === 1)
    await stage.measure({ kind: 'turn-clock', by: MINUTE })
  }
  await ada.comeBack()
  await pause(100)
  if (changesTables) await backForGood(ada)
  await ada.untilKept()
  const there = await stage.readWords()
  const lost = findLost([ada, ben], there)
  return {
    notOnce: typed.filter(({ word }) => there.get(word) !== 1).length,
    returned: typed.filter(({ word }) => ada.returned.includes(word)).length,
    lost: lost.kept.length + lost.seen.length + findNotOnce([ben], there).length,
    isLaid: laid !== undefined && there.get(laid.word) === 1,
    codes: [...ada.codes],
  }
}

/** After the line was closed because something came too late, a page comes back with a new document. */
async function backForGood(ada: Writer): Promise<void> {
  while (!ada.isHere) if (!(await ada.comeBack())) await pause(100)
}

/** Two at the table of whom the first is no host, who may write about every round. */
async function adaAndBen(stage: Stage): Promise<readonly [Writer, Writer]> {
  const { hosts } = await stage.moveRoom(() => true)
  const people = stage.day.seated.map(({ person }) => person)
  const guests = stage.writers.filter((_, place) => hosts[stage.day.table] !== people[place])
  const [ada, ben] = guests
  if (ada === undefined || ben === undefined) throw new Error('Too few people sit at the table.')
  return [ada, ben]
}

test('[CH7] what was typed in ten minutes without a line arrives once', async ({ task }) => {
  const { notOnce, lost, isLaid, codes } = await typeOffline(false)
  task.meta.figure = `${EDITS - notOnce} of ${EDITS} words arrived once; note laid meanwhile: ${isLaid}; ${lost} gone`
  expect([notOnce, lost, isLaid]).toEqual([0, 0, true])
  expect(codes).toEqual([1006])
})

test('[CH7] what was typed for a table that has moved on is handed back, and a note laid there is kept as late', async ({
  task,
}) => {
  const { notOnce, returned, lost, isLaid, codes } = await typeOffline(true)
  task.meta.figure = `${returned} of ${EDITS} words handed back, ${EDITS - notOnce} taken; note laid meanwhile: ${isLaid}; ${lost} gone`
  expect([notOnce, returned, lost, isLaid]).toEqual([EDITS, EDITS, 0, true])
  expect(codes).toEqual([1006, syncClose.resync])
})

test('[CH7] control: a server that takes nothing of what is brought, or says nothing of what is late, is caught', async ({
  task,
}) => {
  const ignored = await typeOffline(false, { without: ['ignore-what-is-brought'] })
  const swallowed = await typeOffline(true, { without: ['swallow-late'] })
  task.meta.figure = `called saved and not there: ${ignored.lost} without asking, ${swallowed.lost} without saying`
  expect(ignored.lost).toBeGreaterThan(0)
  expect(swallowed.lost).toBeGreaterThan(0)
})
