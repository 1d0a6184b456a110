import * as Y from 'yjs'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { Newcomer } from '../crowd/newcomer.ts'
import { quantile } from '../measure/median.ts'
import { pause } from '../measure/pause.ts'
import { forgetPeak, processorTimeBetween } from '../measure/process-watch.ts'
import type { LaidTable, Place } from '../subjects/subject.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** Everyone in the house loses the network and is back within a second, with empty pages. */
export const reconnect: Workload = {
  name: 'reconnect',
  says: '500 browsers come back within a second to 50 papers with 200 notes each, knowing nothing any more.',
  subjects: ['ours', 'y-websocket', 'y-websocket-leveldb', 'hocuspocus'],
  shows: ['processorMs', 'peakMB', 'grownMB', 'p95', 'slowest', 'answerKB', 'lost', 'empty', 'unequal'],
  cases: [
    {
      name: '500 people, 50 papers',
      goals: [
        { figure: 'processorMs', against: 'hocuspocus', most: 0.45 },
        { figure: 'processorMs', against: 'y-websocket', most: 0.65 },
        { figure: 'peakMB', against: 'hocuspocus', most: 0.8 },
        { figure: 'lost', most: 0 },
        { figure: 'empty', most: 0 },
        { figure: 'unequal', most: 0 },
      ],
      measure: comeBack,
    },
  ],
}

/** Within so many milliseconds all of them ask. */
const WITHIN = 1_000
/** What closing lines and putting documents away costs comes after that, and counts too. */
const AFTERWARDS = 1_000

async function comeBack({ subject, server, quick }: CaseRun): Promise<Figures> {
  const layout = { sessions: quick ? 1 : 5, tables: 10, people: 10, notes: 200 }
  const tables = (await subject.lay(server, layout)).flat()
  const places = tables.flatMap((table) => table.places.map((place): [LaidTable, Place] => [table, place]))
  const enter = ([{ document }, { target }]: [LaidTable, Place]) => Newcomer.enter(target, subject.dialect, document)
  const former = await Promise.all(places.map(enter))
  // The harvester has just been given ten thousand notes: what it makes of them is no part of coming back.
  await server.untilQuiet()

  forgetPeak(server.pid)
  const grownFrom = server.memory().resident
  const writeProfile = await server.profile()
  const before = server.processorTime()
  for (const newcomer of former) newcomer.leave()
  const outcomes = await Promise.allSettled(
    places.map(async (place, number) => {
      await pause((number / places.length) * WITHIN)
      return enter(place)
    }),
  )
  await pause(AFTERWARDS)
  const time = processorTimeBetween(before, server.processorTime())
  const { peak } = server.memory()
  await writeProfile(`${subject.name}-reconnect`)

  const back = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined))
  const answers = back.flatMap((newcomer) => newcomer ?? [])
  for (const newcomer of answers) newcomer.leave()
  const times = answers.map(({ answeredAfter }) => answeredAfter)
  const bytes = answers.flatMap(({ told }) => told.map(({ update }) => update.byteLength))
  return {
    processorMs: time.all,
    peakMB: peak,
    grownMB: peak - grownFrom,
    p95: quantile(times, 0.95),
    slowest: Math.max(...times),
    answerKB: bytes.reduce((sum, length) => sum + length, 0) / answers.length / 1_000,
    lost: places.length - answers.length,
    empty: answers.filter(({ wasAnsweredEmpty }) => wasAnsweredEmpty).length,
    unequal: back.filter((newcomer, number) => newcomer !== undefined && !hasAll(newcomer, places[number]?.[0])).length,
  }
}

function hasAll(newcomer: Newcomer, table: LaidTable | undefined): boolean {
  const wanted = new Y.Doc()
  if (table !== undefined) Y.applyUpdate(wanted, table.base)
  return textsOf(newcomer.read()) === textsOf(wanted)
}

function textsOf(paper: Y.Doc): string {
  return JSON.stringify(readPaper(paper).notes.map(({ id, text }) => [id, text]))
}
