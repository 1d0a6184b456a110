import { once } from 'node:events'
import { connect } from 'node:net'
import * as fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import type { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import { bound } from './stage/bound.ts'
import { contentOf } from './stage/content-of.ts'
import { anyFrame, anyHttpRequest, anySaying, type Saying } from './stage/malformed.ts'
import { shoot, together } from './stage/one-shot.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'

const COSTLIEST = 50

/** What gives away that somebody is shown the inside of the house. */
const stackTrace = /\.[mc]?[jt]s:\d+|node:internal|\n\s+at |node_modules/

interface Abused {
  readonly sent: number
  readonly isAlive: boolean
  readonly isUntouched: boolean
  readonly costliest: number
  readonly stall: number
  /** Answers with a stack trace in them. */
  readonly traces: readonly string[]
  /** Faults that were logged: nothing of this should be news to anybody. */
  readonly faults: readonly string[]
  readonly answers: ReadonlyMap<string, number>
}

type Abuse = (stage: Stage, say: (what: string, answer: string) => void) => Promise<number>

/** Says what is no sentence at all on every road. */
async function abuse(roads: readonly Abuse[], parts: StageParts = {}): Promise<Abused> {
  const without = ['forgive-everything', 'no-limits', 'think-nothing', ...(parts.without ?? [])]
  await using stage = await Stage.open(inject('day'), { ...parts, without })
  const { server } = stage
  const { pid } = server
  await stage.begin()
  for (const writer of stage.writers) writer.leave()
  const before = await contentOf(stage.folder)
  await stage.measure()
  const answers = new Map<string, number>()
  const traces: string[] = []
  let sent = 0
  for (const road of roads) {
    sent += await road(stage, (what, answer) => {
      answers.set(what, (answers.get(what) ?? 0) + 1)
      if (stackTrace.test(answer)) traces.push(answer)
    })
  }
  // A server that dies of the last of it needs a moment to be dead; where it is to die, it may take its time.
  const patience = parts.without === undefined ? 1_000 : 15_000
  for (let waited = 0; waited < patience && server.ended === undefined; waited += 100) await pause(100)
  const isAlive = server.ended === undefined && server.pid === pid
  const { frame: costliest, stall } = isAlive ? await stage.measure() : { frame: Infinity, stall: Infinity }
  const isUntouched = (await contentOf(stage.folder)) === before
  const faults = server.said
    .join('')
    .split('\n')
    .filter((line) => /"level":[56]0/.test(line))
  return { sent, isAlive, isUntouched, costliest, stall, traces, faults, answers }
}

const onSyncRoad =
  (count: number): Abuse =>
  async (stage, say) => {
    const [badge] = stage.day.seated
    const cookies = badge?.cookies ?? ''
    const paths = [stage.paper, `session/${stage.day.session}`].map((name) => `/sync/${name}?door=person&epoch=0`)
    await together(drawn(anyFrame, count), 12, async (frame) => {
      const shot = await shoot({ url: stage.url, cookies, path: paths[frame.length % 2] ?? '', isBrief: true }, frame)
      if (shot.kind === 'closed') say(`sync ${shot.code}`, shot.why)
      else say(`sync ${shot.kind}`, '')
    })
    return count
  }

const onLiveRoad =
  (count: number): Abuse =>
  async (stage, say) => {
    const { desk, seated } = stage.day
    const [badge] = seated
    if (badge === undefined) throw new Error('Nobody sits at the table.')
    let roads = [await stage.desk(), await stage.live(badge)]
    await together(drawn(anySaying, count), 48, async (saying) => {
      const place = saying.words.length % roads.length
      let road = roads[place]
      if (road?.socket.connected !== true) {
        // What breaks a road ends it; one comes back by another.
        road = place === 0 ? await stage.live(desk, 'desk') : await stage.live(badge)
        roads = roads.with(place, road)
      }
      const answer = await saidOn(road, saying)
      say(`live ${answer.slice(0, 40)}`, answer)
    })
    for (const road of roads) road.close()
    return count
  }

/** What is answered, if anything. Half of it does not even give a way to answer. */
async function saidOn({ socket }: RawLive, { event, words }: Saying): Promise<string> {
  if (!event.includes(':')) {
    socket.emit(event, ...words)
    return 'nothing'
  }
  const answered: unknown = await socket
    .timeout(1_000)
    .emitWithAck(event, ...words)
    .catch(() => 'nothing')
  return typeof answered === 'string' ? answered : JSON.stringify(answered)
}

const overHttp =
  (count: number): Abuse =>
  async (stage, say) => {
    await together(drawn(anyHttpRequest, count), 12, async (request) => {
      const answer = await askRaw(stage.server.port, request)
      say(`http ${/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'nothing'}`, answer)
    })
    return count
  }

async function askRaw(port: number, request: Uint8Array): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const heard: Buffer[] = []
  socket.on('data', (data) => heard.push(data))
  socket.on('error', () => socket.destroy())
  socket.write(request)
  await Promise.race([once(socket, 'close'), pause(300)])
  socket.destroy()
  return Buffer.concat(heard).toString('utf8')
}

function* drawn<Item>(arbitrary: fc.Arbitrary<Item>, count: number): Generator<Item> {
  const AT_ONCE = 500
  for (let drawing = 0; drawing < count; drawing += AT_ONCE) {
    yield* fc.sample(arbitrary, { seed: 2023 + drawing, numRuns: Math.min(AT_ONCE, count - drawing) })
  }
}

function figureOf({ sent, isUntouched, costliest, stall, answers }: Abused): string {
  const most = [...answers].toSorted(([, one], [, other]) => other - one).slice(0, 12)
  const said = most.map(([what, times]) => `${times} × ${what}`).join(', ')
  return `${sent} sent: ${said}; ${isUntouched ? 'nothing' : 'something'} changed; costliest frame ${costliest.toFixed(1)} ms, longest stall ${stall.toFixed(0)} ms`
}

test('[CH18] whatever is said on any road that is no sentence at all, nothing breaks, changes or shows the inside', async ({
  task,
}) => {
  const roads = [onSyncRoad(scale(300, 30_000)), onLiveRoad(scale(1_500, 60_000)), overHttp(scale(200, 10_000))]
  const abused = await abuse(roads)
  task.meta.figure = figureOf(abused)
  const { isAlive, isUntouched, traces, faults, costliest, answers } = abused
  const broken = [...answers.keys()].filter((what) => /http 500|server-fault/.test(what))
  expect({ isAlive, isUntouched, traces, faults, broken }).toEqual({
    isAlive: true,
    isUntouched: true,
    traces: [],
    faults: [],
    broken: [],
  })
  expect(costliest).toBeLessThanOrEqual(bound(COSTLIEST))
})

test('[CH18] control: a server that trusts what it is sent is caught', async ({ task }) => {
  const { isAlive, sent } = await abuse([onSyncRoad(50)], { without: ['trust-frames'] })
  task.meta.figure = `of ${sent} frames the server ${isAlive ? 'survived all' : 'died'}`
  expect(isAlive).toBe(false)
})
