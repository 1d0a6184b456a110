import { measureTyping } from './measure-typing.ts'
import { type Case, faultless, type Goal, type Workload } from './workload.ts'

/** One document that many read while some of them type. */
export const fanOut: Workload = {
  name: 'fan-out',
  says: 'One document, many readers: what it costs the server to bring each letter to each of them.',
  subjects: ['relay', 'ours', 'y-websocket', 'hocuspocus'],
  shows: ['costPerThousand', 'framesPerSecond', 'p50', 'p99', 'missing', 'duplicate', 'unequal', 'crowdBusy'],
  cases: [
    readers(300, 100, [{ figure: 'costPerThousand', against: 'relay', most: 0.7 }]),
    readers(100, 100, [
      { figure: 'costPerThousand', against: 'relay', most: 1 },
      { figure: 'p99', most: 35 },
    ]),
    readers(1_000, 30, [{ figure: 'costPerThousand', against: 'relay', most: 1.05 }]),
  ],
}

/** Five letters a second is a fast typist: so many type as it takes. */
const LETTERS_PER_SECOND = 5

function readers(people: number, lettersPerSecond: number, goals: readonly Goal[]): Case {
  return {
    name: `${people} readers, ${lettersPerSecond} letters/s`,
    goals: [...goals, ...faultless],
    measure: (run) =>
      measureTyping(run, {
        layout: { sessions: 1, tables: 1, people },
        doings: {
          typists: lettersPerSecond / LETTERS_PER_SECOND,
          lettersPerSecond: LETTERS_PER_SECOND,
          pointers: 0,
          movesPerSecond: 0,
        },
        seconds: run.quick ? 4 : 15,
      }),
  }
}
