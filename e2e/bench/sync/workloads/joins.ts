import { quantile } from '../measure/median.ts'
import { pause } from '../measure/pause.ts'
import { processorTimeBetween } from '../measure/process-watch.ts'
import { watchBusy } from '../measure/watch-busy.ts'
import { OurDay } from '../subjects/our-day.ts'
import type { LiveRoad } from '../crowd/live-road.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** A full hall scans the code. */
export const joins: Workload = {
  name: 'joins',
  says: '1,000 people join in 10 seconds: from the name and organisation being sent until the live road lets one in.',
  subjects: ['ours'],
  shows: ['joined', 'failures', 'p50', 'p95', 'slowest', 'serverBusy', 'crowdBusy'],
  cases: [
    {
      name: '1,000 in 10 s',
      goals: [
        { figure: 'failures', most: 0 },
        { figure: 'p95', most: 1_500 },
      ],
      measure: joinAll,
    },
  ],
}

const PER_SECOND = 100

async function joinAll({ server, quick, say }: CaseRun): Promise<Figures> {
  const day = await OurDay.open(server, { groups: 2, themes: 10, rounds: 3 })
  const count = quick ? 200 : 1_000
  const roads: LiveRoad[] = []
  const times: number[] = []
  const reasons = new Map<string, number>()
  const readBusy = watchBusy()
  const before = server.processorTime()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      await pause((number / PER_SECOND) * 1_000)
      const asked = performance.now()
      try {
        const guest = await day.join(number)
        roads.push(await day.road(guest))
        times.push(performance.now() - asked)
      } catch (fault) {
        const reason = String(fault)
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  const time = processorTimeBetween(before, server.processorTime())
  const crowdBusy = readBusy()
  for (const [reason, times] of reasons) say(`${times} did not get in: ${reason}`)
  for (const road of roads) road.close()
  day.close()
  return {
    joined: times.length,
    failures: count - times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: Math.max(...times),
    serverBusy: time.all / 1_000 / seconds,
    crowdBusy,
  }
}
