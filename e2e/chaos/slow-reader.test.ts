import { expect, inject, test } from 'vitest'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { readProposals } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import { RawLine, step1 } from '@tafelronde/server/testing/raw-line.ts'
import { bound } from './stage/bound.ts'
import { measureDeliveries, percentile } from './stage/deliveries.ts'
import { pause } from './stage/pause.ts'
import { Stage, type StageParts } from './stage/stage.ts'

const SLOWEST = 250

/** How much more memory the server may take for somebody who does not listen; it cuts at 4 MB unsent. */
const MOST_MEMORY = 32 * 1024 * 1024

/** Notes on the table, laid so many at a time. */
const NOTES = 1_800
const PILE = 200

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
  await harvesterHasRead(stage)
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

/** The harvester has a thread of its own with a memory of its own: it has taken that before anything is measured. */
async function harvesterHasRead(stage: Stage): Promise<void> {
  const path = `/sync/${harvestDocument(stage.day.session)}?door=desk&epoch=0`
  await using line = await RawLine.open(stage.url, path, { cookie: stage.day.desk.cookies })
  await line.sync()
  const hasRead = () => Object.values(readProposals(line.document).thoughts).some(({ notes }) => notes >= NOTES)
  for (let waited = 0; !hasRead(); waited += 1) {
    if (waited > 300) throw new Error('The harvester has not read the table.')
    await pause(200)
  }
}

async function fillTable(stage: Stage): Promise<void> {
  await using desk = await stage.desk()
  for (let pile = 0; pile < NOTES / PILE; pile += 1) {
    const notes = Array.from({ length: PILE }, () => ({ note: newId<'note'>(), text: 'w'.repeat(999) }))
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
