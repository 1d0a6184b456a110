import * as Y from 'yjs'
import { seedRandom } from '@tafelronde/shared/rotation/random.ts'
import { Crowd, type Doings, notesNeeded } from '../crowd/crowd.ts'
import { fetchDocument } from '../crowd/fetch-document.ts'
import type { WatchedTable } from '../crowd/watched-table.ts'
import { pause } from '../measure/pause.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** The server dies while people type: what had somebody else seen, and is gone? */
export const kill: Workload = {
  name: 'kill',
  says: 'kill -9 under load, again and again: letters that another person had seen and that are gone after a start.',
  subjects: ['ours', 'y-websocket-leveldb', 'hocuspocus'],
  shows: ['kills', 'seen', 'gone', 'killsWithLoss', 'worstSeconds', 'unequal'],
  cases: [
    {
      name: '2 tables of 6, 48 letters/s',
      goals: [
        { figure: 'gone', most: 0 },
        { figure: 'unequal', most: 0 },
      ],
      measure: killAgainAndAgain,
    },
  ],
}

const doings: Doings = { typists: 3, lettersPerSecond: 8, pointers: 0, movesPerSecond: 0, letters: 6_000 }

/** Ours is killed often, at any moment; whoever saves only now and then is killed less often, after more typing. */
function plan(name: string, quick: boolean): { readonly kills: number; readonly from: number; readonly to: number } {
  if (name === 'ours') return { kills: quick ? 10 : 200, from: 300, to: 1_800 }
  return { kills: quick ? 2 : 10, from: 6_000, to: 12_000 }
}

/** How long a server may take after a start until a newcomer has everything. */
const SETTLES_IN = 1_000

async function killAgainAndAgain({ subject, server, quick, seed, say }: CaseRun): Promise<Figures> {
  const { kills, from, to } = plan(subject.name, quick)
  const random = seedRandom(seed)
  const [tables = []] = await subject.lay(server, { sessions: 1, tables: 2, people: 6, notes: notesNeeded(doings) })
  const crowd = new Crowd(subject, doings, seed)
  await crowd.enter(tables)
  await pause(1_000)
  const sum = { seen: 0, gone: 0, killsWithLoss: 0, worstSeconds: 0, unequal: 0 }
  try {
    for (let turn = 0; turn < kills; turn++) {
      const before = crowd.tables.map(({ typists }) => typists.map(({ sent }) => sent))
      crowd.begin(to / 1_000)
      await pause(from + random() * (to - from))
      await server.kill9()
      crowd.leave()
      await server.startAgain()
      const papers = await Promise.all(crowd.tables.map((table) => readAfterStart(table)))
      let goneNow = 0
      for (const [number, table] of crowd.tables.entries()) {
        const paper = papers[number]
        if (paper === undefined) continue
        const kept = Y.decodeStateVector(Y.encodeStateVector(paper))
        for (const [place, typist] of table.typists.entries()) {
          const seen = crowd.seenByOthers(table, place)
          const survived = kept.get(typist.client) ?? 0
          sum.seen += seen - (before[number]?.[place] ?? 0)
          goneNow += Math.max(0, seen - survived)
          const [sentAt, lastAt] = [typist.sentAt[survived], typist.sentAt[seen - 1]]
          if (seen > survived && sentAt !== undefined && lastAt !== undefined)
            sum.worstSeconds = Math.max(sum.worstSeconds, (lastAt - sentAt) / 1_000)
        }
        if (!crowd.isAsTyped(table, paper)) sum.unequal += 1
      }
      sum.gone += goneNow
      if (goneNow > 0) sum.killsWithLoss += 1
      if (goneNow > 0 || turn % 20 === 19) say(`${subject.name}: kill ${turn + 1}, gone this time ${goneNow}`)
      await crowd.comeBack(papers)
    }
  } finally {
    crowd.leave()
  }
  return { kills, ...sum }

  async function readAfterStart({ laid }: WatchedTable): Promise<Y.Doc> {
    const [place] = laid.places
    if (place === undefined) throw new Error('Nobody sits at this table.')
    return fetchDocument(place.target, subject.dialect, laid.document, { stays: SETTLES_IN })
  }
}
