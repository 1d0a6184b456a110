import { Crowd, type Doings } from '../crowd/crowd.ts'
import { pause } from '../measure/pause.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** What a table weighs, and whether the server grows. */
export const memory: Workload = {
  name: 'memory',
  says: 'What a table of 8 people and 300 notes takes, after garbage is collected, and whether that grows as people type, go and come back.',
  subjects: ['ours', 'y-websocket', 'hocuspocus'],
  shows: ['emptyMB', 'perTableMB', 'grownMB', 'grownPerMinuteMB', 'minutes', 'missing', 'unequal'],
  cases: [
    {
      name: 'tables of 8 with 300 notes',
      inspected: true,
      goals: [
        { figure: 'perTableMB', most: 1.5 },
        { figure: 'grownPerMinuteMB', most: 0.5 },
        { figure: 'missing', most: 0 },
        { figure: 'unequal', most: 0 },
      ],
      measure: weigh,
    },
  ],
}

const TABLES = 6
const doings: Doings = { typists: 3, lettersPerSecond: 2, pointers: 2, movesPerSecond: 10, letters: 20_000 }

async function weigh({ subject, server, quick, seed, say }: CaseRun): Promise<Figures> {
  const layout = { sessions: 1, tables: TABLES, people: 8, notes: 300 }
  await server.collectGarbage()
  const emptyMB = server.memory().resident
  const crowd = new Crowd(subject, doings, seed)
  // The first session brings along all code that sessions need: what it takes is not what a session takes.
  await crowd.enter((await subject.lay(server, layout)).flat())
  crowd.begin(2)
  await pause(2_000)
  await crowd.settle()
  await server.collectGarbage()
  const first = server.memory().resident
  const more = quick ? 3 : 8
  await crowd.enter((await subject.lay(server, { ...layout, sessions: more })).flat())
  await pause(1_000)
  await server.collectGarbage()
  const perTableMB = (server.memory().resident - first) / (more * TABLES)

  const minutes = quick ? 0.5 : 5
  crowd.begin(minutes * 60)
  // What grows at first is the code that gets compiled and the room that the heap takes.
  await live(crowd, minutes / 5)
  await server.collectGarbage()
  const begins = server.memory().resident
  for (let part = 1; part <= 4; part++) {
    await live(crowd, minutes / 5)
    await server.collectGarbage()
    say(`${subject.name}: ${(server.memory().resident - begins).toFixed(1)} MB more`)
  }
  const grownMB = server.memory().resident - begins
  await crowd.settle()
  const { missing, unequal } = await crowd.findFaults()
  crowd.leave()
  return {
    emptyMB,
    perTableMB,
    grownMB,
    grownPerMinuteMB: grownMB / (minutes * 0.8),
    minutes,
    missing,
    unequal,
  }
}

/** People type, and every half second one of those who only read goes and comes back. */
async function live(crowd: Crowd, minutes: number): Promise<void> {
  const until = performance.now() + minutes * 60_000
  const restless = crowd.readers.filter(({ self }) => self === undefined)
  for (let turn = 0; performance.now() < until; turn++) {
    await pause(500)
    const reader = restless[(turn * 7) % restless.length]
    await reader?.comeBack()
  }
}
