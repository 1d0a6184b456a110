import { expect, inject, test } from 'vitest'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { RawLine, step1 } from '@tafelronde/server/testing/raw-line.ts'
import { bound } from './stage/bound.ts'
import { measureDeliveries, percentile } from './stage/deliveries.ts'
import { pause } from './stage/pause.ts'
import { Stage, type StageParts } from './stage/stage.ts'

const SLOWEST = 250

/** How much more memory the server may take for somebody who does not listen; it cuts at 4 MB unsent. */
const MOST_MEMORY = 32 * 1024 * 1024

/** How often the one who does not listen asks for all there is. */
const ASKS = 50

interface Slow {
  /** The code with which the slow line was closed; `undefined` when it was not. */
  readonly code: number | undefined
  readonly p95: number
  /** By how much the server grew, in bytes. */
  readonly grown: number
  /** Lines of others that were closed. */
  readonly others: readonly number[]
}

/** One reader at a table with two megabytes on it stops listening, and goes on asking for all of it. */
async function readSlowly(parts: StageParts = {}): Promise<Slow> {
  await using stage = await Stage.open(inject('day'), parts)
  const [ada, ben] = stage.writers
  const chi = stage.day.seated[2]
  if (ada === undefined || ben === undefined || chi === undefined) throw new Error('Too few people sit at the table.')
  await stage.begin([ada, ben])
  await fillTable(stage)
  await using slow = await RawLine.open(stage.url, `/sync/${stage.paper}?door=person&epoch=0`, { cookie: chi.cookies })
  await slow.sync()
  const { memory: before } = await stage.measure()
  let isOver = false
  const measuring = measureDeliveries(ada, ben, () => isOver)
  slow.pause()
  for (let asked = 0; asked < ASKS; asked += 1) {
    slow.send(step1(Uint8Array.of(0)))
    await pause(40)
  }
  const { memory: after } = await stage.measure()
  isOver = true
  const times = await measuring
  const others = [...ada.codes, ...ben.codes]
  slow.resume()
  await Promise.race([slow.code(), pause(2_000)])
  return { code: slow.closed?.code, p95: percentile(times, 95), grown: after - before, others }
}

async function fillTable(stage: Stage): Promise<void> {
  await using desk = await stage.desk()
  for (let pile = 0; pile < 9; pile += 1) {
    const notes = Array.from({ length: 200 }, () => ({ note: newId<'note'>(), text: 'w'.repeat(999) }))
    const answer = await desk.paper(stage.day.table, 0, { kind: 'lay-paper-notes', notes })
    if (answer !== 'yes') throw new Error(`The notes were refused: ${answer}`)
  }
}

test('[CH13] who reads too slowly is cut off before it costs much, and the others notice nothing', async ({ task }) => {
  const { code, p95, grown, others } = await readSlowly()
  task.meta.figure = `closed with ${code}; the server grew by ${(grown / 1024 / 1024).toFixed(1)} MB; others' p95 ${Math.round(p95)} ms`
  expect([1006, 4503]).toContain(code)
  expect(p95).toBeLessThan(bound(SLOWEST))
  expect(grown).toBeLessThan(MOST_MEMORY)
  expect(others).toEqual([])
})

test('[CH13] control: a server that does not see what readers have not taken is caught', async ({ task }) => {
  const { code, grown } = await readSlowly({ without: ['blind-to-slow-readers'] })
  task.meta.figure = `closed with ${code ?? 'nothing'}; the server grew by ${(grown / 1024 / 1024).toFixed(1)} MB`
  expect(code === undefined || grown > MOST_MEMORY).toBe(true)
})
