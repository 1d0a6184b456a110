import { Crowd, type Doings, notesNeeded } from '../crowd/crowd.ts'
import { type Measured, measureCrowd } from '../measure/measured.ts'
import { pause } from '../measure/pause.ts'
import type { LaidTable } from '../subjects/subject.ts'
import { sessionDoings, sessionLayout } from './sessions.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** Nine in ten and more of all letters are there before anybody wonders. */
const IN_TIME = 100

/** How many sessions one core carries. */
export const capacity: Workload = {
  name: 'capacity',
  says: 'How many sessions one core carries while 99 of 100 letters arrive within 100 ms, held for 10 seconds.',
  subjects: ['relay', 'ours', 'y-websocket', 'hocuspocus'],
  shows: ['sessions', 'p99', 'serverBusy', 'crowdBusy', 'missing', 'duplicate', 'unequal'],
  cases: [
    {
      name: '6 tables of 6 each',
      goals: [
        { figure: 'sessions', against: 'hocuspocus', least: 1.8 },
        { figure: 'sessions', against: 'y-websocket', least: 1.4 },
      ],
      measure: findCapacity,
    },
  ],
}

/** More and more sessions until it is too much, then halfway between, until it is known to the session. */
async function findCapacity(run: CaseRun): Promise<Figures> {
  const { quick } = run
  await using hall = new Hall(run, quick ? 3 : 10)
  const most = quick ? 24 : 160
  let enough: { readonly sessions: number; readonly measured: Measured } | undefined
  let tooMany = most + 1
  let next = quick ? 8 : 16
  while (next < tooMany && next <= most) {
    const measured = await hall.hold(next)
    const held = measured.p99 < IN_TIME
    run.say(
      `${run.subject.name}: ${next} sessions, p99 ${measured.p99.toFixed(0)} ms, crowd ${measured.crowdBusy.toFixed(2)} busy`,
    )
    if (held) enough = { sessions: next, measured }
    else tooMany = next
    const below = enough?.sessions ?? 0
    const isClose = tooMany - below <= (quick ? 4 : 2)
    if (isClose) break
    next = tooMany > most ? Math.min(most, Math.ceil(next * 1.4)) : Math.floor((below + tooMany) / 2)
    if (next <= below) break
  }
  const { threads: _, ...measured } = enough?.measured ?? (await hall.hold(1))
  return { ...measured, sessions: enough?.sessions ?? 0, ...(await hall.findFaults()) }
}

/** As many sessions as were asked for so far; only some of them are busy. */
class Hall implements AsyncDisposable {
  readonly #run: CaseRun
  readonly #seconds: number
  readonly #doings: Doings
  readonly #crowd: Crowd
  #sessions = 0

  constructor(run: CaseRun, seconds: number) {
    this.#run = run
    this.#seconds = seconds
    this.#doings = { ...sessionDoings, letters: 900 }
    this.#crowd = new Crowd(run.subject, this.#doings, run.seed)
  }

  async hold(sessions: number): Promise<Measured> {
    const { subject, server } = this.#run
    if (sessions > this.#sessions) {
      const layout = { sessions: sessions - this.#sessions, ...sessionLayout, notes: notesNeeded(this.#doings) }
      const laid: readonly LaidTable[] = (await subject.lay(server, layout)).flat()
      await this.#crowd.enter(laid)
      this.#sessions = sessions
    }
    this.#crowd.begin(this.#seconds + 4, sessions * sessionLayout.tables)
    await pause(3_000)
    const measured = await measureCrowd(server, this.#crowd, this.#seconds)
    await this.#crowd.settle()
    return measured
  }

  findFaults(): ReturnType<Crowd['findFaults']> {
    return this.#crowd.findFaults()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#crowd.leave()
  }
}
