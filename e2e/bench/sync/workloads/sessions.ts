import type { Doings } from '../crowd/crowd.ts'
import type { Layout } from '../subjects/subject.ts'
import { measureTyping } from './measure-typing.ts'
import { type Case, faultless, type Workload } from './workload.ts'

/** A session of six tables with six people each. */
export const sessionLayout: Omit<Layout, 'notes' | 'sessions'> = { tables: 6, people: 6 }

/** Of six people three type, at a writer's pace, and two move about. */
export const sessionDoings: Omit<Doings, 'letters'> = {
  typists: 3,
  lettersPerSecond: 2,
  pointers: 2,
  movesPerSecond: 10,
}

/** Whole sessions side by side, as on a busy afternoon. */
export const sessions: Workload = {
  name: 'sessions',
  says: 'Whole sessions of 6 tables with 6 people: half type 2 letters/s, a third moves about, 10 times a second.',
  subjects: ['relay', 'ours', 'y-websocket', 'y-websocket-leveldb', 'hocuspocus'],
  shows: [
    'costPerThousand',
    'serverBusy',
    'framesPerSecond',
    'presencesPerSecond',
    'p50',
    'p99',
    'missing',
    'duplicate',
    'unequal',
    'crowdBusy',
  ],
  cases: [atOnce(12), atOnce(28)],
}

function atOnce(count: number): Case {
  return {
    name: `${count} sessions`,
    goals: [{ figure: 'costPerThousand', against: 'relay', most: 1.25 }, ...faultless],
    measure: (run) =>
      measureTyping(run, {
        layout: { sessions: count, ...sessionLayout },
        doings: sessionDoings,
        seconds: run.quick ? 4 : 15,
      }),
  }
}
