// Measures the sync server against others, all in the same run. See README.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { canPin, cores, pinCrowd } from './measure/cores.ts'
import { ServerProcess } from './measure/server-process.ts'
import { Results } from './results.ts'
import { hocuspocus } from './subjects/hocuspocus.ts'
import { ours } from './subjects/ours.ts'
import { relay } from './subjects/relay.ts'
import { type Subject, type SubjectName, subjectNames } from './subjects/subject.ts'
import { yWebsocket, yWebsocketLeveldb } from './subjects/y-websocket.ts'
import { capacity } from './workloads/capacity.ts'
import { coldSync } from './workloads/cold-sync.ts'
import { fanOut } from './workloads/fan-out.ts'
import { idle } from './workloads/idle.ts'
import { joins } from './workloads/joins.ts'
import { kill } from './workloads/kill.ts'
import { memory } from './workloads/memory.ts'
import { reconnect } from './workloads/reconnect.ts'
import { rotation } from './workloads/rotation.ts'
import { sessions } from './workloads/sessions.ts'
import type { Case, Figures, Workload } from './workloads/workload.ts'

const workloads: readonly Workload[] = [
  fanOut,
  idle,
  sessions,
  capacity,
  reconnect,
  coldSync,
  kill,
  rotation,
  joins,
  memory,
]

const subjects: Readonly<Record<SubjectName, Subject>> = {
  relay,
  ours,
  'y-websocket': yWebsocket,
  'y-websocket-leveldb': yWebsocketLeveldb,
  hocuspocus,
}

const { values: asked } = parseArgs({
  options: {
    workload: { type: 'string', multiple: true },
    case: { type: 'string' },
    subject: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    out: { type: 'string' },
    profile: { type: 'string' },
  },
})

const runs = Number(asked.runs)
const chosen = workloads.filter(({ name }) => asked.workload?.includes(name) ?? true)
const unknown = [
  ...(asked.workload ?? []).filter((name) => !workloads.some((workload) => workload.name === name)),
  ...(asked.subject ?? []).filter((name) => !subjectNames.some((known) => known === name)),
]
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(`Workloads are ${workloads.map(({ name }) => name).join(', ')}; subjects ${subjectNames.join(', ')}.`)
  process.exit(1)
}

pinCrowd()
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  commit: readCommit(),
  date: new Date().toISOString().slice(0, 10),
  pinned: canPin ? `server on core ${cores.server}, crowd on core ${cores.crowd}` : 'no: there is no taskset',
  quick: asked.quick,
}
console.log(
  Object.entries(machine)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n'),
)

const results = new Results()
for (const workload of chosen) {
  console.log(`\n# ${workload.name}\n${workload.says}`)
  for (const one of workload.cases) {
    if (asked.case !== undefined && !one.name.includes(asked.case)) continue
    for (let run = 0; run < runs; run++) await runOnce(workload, one, run)
    console.log(`\n${results.describe(workload, one)}`)
    save()
  }
}
console.log(`\n${results.describeGoals(chosen)}\n${results.describeNoise()}`)
process.exit(0)

/** Every server once, one after the other; each run begins with another, so that none always comes first. */
async function runOnce(workload: Workload, one: Case, run: number): Promise<void> {
  const names = workload.subjects.filter((name) => asked.subject?.includes(name) ?? true)
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + run) % names.length]
    if (name === undefined) continue
    try {
      results.add(workload, one, name, run, await measure(one, subjects[name], run))
    } catch (fault) {
      console.log(`✗ ${one.name}, ${name}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`)
      results.addFault(workload, one, name, run, String(fault))
    }
  }
}

async function measure(one: Case, subject: Subject, run: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tafelronde-bench-'))
  try {
    await using server = await ServerProcess.start((port) => subject.program(port, folder), {
      ...(asked.profile !== undefined && { profile: path.resolve(asked.profile) }),
      ...(one.inspected === true && { inspected: true }),
    })
    try {
      const say = (sentence: string) => console.log(`  ${sentence}`)
      return await one.measure({ quick: asked.quick, subject, server, seed: run + 1, say })
    } catch (fault) {
      throw new Error(`${String(fault)}\n${server.said.slice(-2_000)}`, { cause: fault })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function save(): void {
  if (asked.out === undefined) return
  writeFileSync(asked.out, `${JSON.stringify({ machine, runs, ...results.toJson(chosen) }, null, 1)}\n`)
}

function readCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', cwd: import.meta.dirname }).trim()
  } catch {
    return 'unknown'
  }
}
