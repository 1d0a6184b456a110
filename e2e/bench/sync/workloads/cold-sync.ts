import { Crowd, type Doings, notesNeeded } from '../crowd/crowd.ts'
import { Newcomer } from '../crowd/newcomer.ts'
import { median } from '../measure/median.ts'
import { pause } from '../measure/pause.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** The first who comes in after a start, at a paper on which much was typed. */
export const coldSync: Workload = {
  name: 'cold-sync',
  says: 'A server is started again; the first to come in asks for a paper on which 20,000 letters were typed.',
  subjects: ['ours', 'y-websocket-leveldb', 'hocuspocus'],
  shows: ['answerMs', 'wholeMs', 'wokenAnswerMs', 'emptyAnswers', 'answerKB', 'letters', 'missing', 'unequal'],
  cases: [
    {
      name: '20,000 letters',
      goals: [
        { figure: 'answerMs', against: 'hocuspocus', most: 0.3 },
        { figure: 'emptyAnswers', most: 0 },
        { figure: 'missing', most: 0 },
        { figure: 'unequal', most: 0 },
      ],
      measure: startCold,
    },
  ],
}

/** Each start is another first time. */
const STARTS = 5

/** What the newcomer after one start got. */
interface Start {
  readonly isWoken: boolean
  readonly answer: number
  readonly whole: number
  readonly empty: boolean
  readonly bytes: number
  readonly differs: boolean
}

async function startCold({ subject, server, quick, seed, say }: CaseRun): Promise<Figures> {
  const typists = 40
  const letters = (quick ? 2_000 : 20_000) / typists
  const doings: Doings = { typists, lettersPerSecond: 12.5, pointers: 0, movesPerSecond: 0, letters: letters + 40 }
  const [[table, other] = []] = await subject.lay(server, {
    sessions: 1,
    tables: 2,
    people: typists,
    notes: notesNeeded(doings),
  })
  const [place] = table?.places ?? []
  const [otherPlace] = other?.places ?? []
  if (table === undefined || place === undefined || other === undefined || otherPlace === undefined) {
    throw new Error('There is no table.')
  }
  const crowd = new Crowd(subject, doings, seed)
  await crowd.enter([table])
  const seconds = letters / doings.lettersPerSecond
  crowd.begin(seconds)
  await pause(seconds * 1_000)
  if (!(await crowd.settle())) say(`${subject.name}: not everything came in time`)
  const { missing, unequal } = await crowd.findFaults()
  const [wanted] = crowd.wanted()
  const typed = crowd.tables.flatMap((one) => one.typists).reduce((sum, { sent }) => sum + sent, 0)
  crowd.leave()
  // Long enough for whoever saves later to have saved.
  await pause(3_000)

  const starts: Start[] = []
  for (let start = 0; start < 2 * (quick ? 2 : STARTS); start++) {
    await server.stop()
    await server.startAgain()
    await pause(300)
    // Every other time somebody came to another paper before: then the code has run, and only the paper is cold.
    const isWoken = start % 2 === 1
    if (isWoken) (await Newcomer.enter(otherPlace.target, subject.dialect, other.document)).leave()
    const writeProfile = await server.profile()
    const newcomer = await Newcomer.enter(place.target, subject.dialect, table.document)
    await writeProfile(`${subject.name}-cold-${isWoken ? 'woken' : 'first'}-${start}`)
    await pause(1_500)
    newcomer.leave()
    starts.push({
      isWoken,
      answer: newcomer.answeredAfter,
      whole: Math.max(...newcomer.told.map(({ after }) => after)),
      empty: newcomer.wasAnsweredEmpty,
      bytes: newcomer.told.reduce((sum, { update }) => sum + update.byteLength, 0),
      differs: crowd.textsOf(newcomer.read()) !== wanted,
    })
  }
  const first = starts.filter(({ isWoken }) => !isWoken)
  const woken = starts.filter(({ isWoken }) => isWoken)
  return {
    answerMs: median(first.map(({ answer }) => answer)),
    wholeMs: median(first.map(({ whole }) => whole)),
    wokenAnswerMs: median(woken.map(({ answer }) => answer)),
    emptyAnswers: starts.filter(({ empty }) => empty).length,
    answerKB: median(starts.map(({ bytes }) => bytes)) / 1_000,
    letters: typed,
    missing,
    unequal: unequal + starts.filter(({ differs }) => differs).length,
  }
}
