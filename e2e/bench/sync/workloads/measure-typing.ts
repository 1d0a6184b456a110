import { type Doings, Crowd, notesNeeded } from '../crowd/crowd.ts'
import { measureCrowd } from '../measure/measured.ts'
import { pause } from '../measure/pause.ts'
import type { Layout } from '../subjects/subject.ts'
import type { CaseRun, Figures } from './workload.ts'

/**
 * Seconds that people type before it counts: long enough for V8 to have compiled what is done all the time. A day lasts
 * for hours, and a server with more of its own code to compile than the relay is not measured by its first minute: after 15
 * seconds ours still spent a sixth of its time on compiling, after 60 a thirtieth.
 */
const WARM_UP = 60

export interface Typing {
  readonly layout: Omit<Layout, 'notes'>
  readonly doings: Omit<Doings, 'letters'>
  /** How long it is measured. */
  readonly seconds: number
}

/** Seats a crowd, lets it type, and says what that cost and whether everything came to everyone. */
export async function measureTyping(run: CaseRun, { layout, doings, seconds }: Typing): Promise<Figures> {
  const { subject, server, seed, say } = run
  const { people } = layout
  const warmUp = run.quick ? 2 : WARM_UP
  const all: Doings = { ...doings, letters: Math.ceil((warmUp + seconds + 10) * doings.lettersPerSecond * 1.3) }
  const laid = await subject.lay(server, { ...layout, notes: notesNeeded(all) })
  const crowd = new Crowd(subject, all, seed)
  try {
    await crowd.enter(laid.flat())
    crowd.begin(warmUp + seconds)
    await pause(warmUp * 1_000)
    const writeProfile = await server.profile()
    const { threads, ...measured } = await measureCrowd(server, crowd, seconds)
    await writeProfile(`${subject.name}-${people}x${layout.tables * layout.sessions}-${seed}`)
    if (!(await crowd.settle())) say(`${subject.name}: not everything came in time`)
    if (crowd.closings().length > 0) say(`${subject.name}: lines were closed with ${crowd.closings().join(', ')}`)
    say(`${subject.name}: ${describeThreads(threads)}`)
    return { ...measured, ...(await crowd.findFaults()), latestAct: crowd.latestAct }
  } finally {
    crowd.leave()
  }
}

function describeThreads(threads: Readonly<Record<string, number>>): string {
  return Object.entries(threads)
    .map(([name, time]) => `${name} ${Math.round(time)} ms`)
    .join(', ')
}
