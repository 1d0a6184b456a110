import { measureTyping } from './measure-typing.ts'
import { faultless, type Workload } from './workload.ts'

/** One table at which one person types and nothing else happens: how long a letter is on its way. */
export const idle: Workload = {
  name: 'idle',
  says: 'An idle table with one typist: how long a letter is on its way.',
  subjects: ['relay', 'ours', 'y-websocket', 'hocuspocus'],
  shows: ['p50', 'p99', 'missing', 'duplicate', 'unequal'],
  cases: [
    {
      name: '8 people, 1 types 5 letters/s',
      goals: [{ figure: 'p50', against: 'relay', difference: true, most: 5 }, ...faultless],
      measure: (run) =>
        measureTyping(run, {
          layout: { sessions: 1, tables: 1, people: 8 },
          doings: { typists: 1, lettersPerSecond: 5, pointers: 0, movesPerSecond: 0 },
          seconds: run.quick ? 5 : 30,
        }),
    },
  ],
}
