// Runs on the Node of the workspace: see `fuzz.mjs`.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fuzzedHarvest } from '../shared/src/harvest/testing/fuzzed-harvest.ts'
import { harvestScene } from '../shared/src/harvest/testing/harvest-scene.ts'
import { attackOnce } from '../shared/src/notes/testing/fuzz-gate.ts'
import { fuzzedPaper } from '../shared/src/notes/testing/fuzzed-paper.ts'
import { staysHonestOnce } from '../shared/src/notes/testing/honest-traffic.ts'
import { paperScene } from '../shared/src/notes/testing/paper-scene.ts'
import { heavyFrames, heavySender, LARGEST_FRAME } from '../shared/src/notes/testing/heavy-frames.ts'

/** What one frame may cost, in milliseconds of processor time. */
const MOST = 50

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, minutes: { type: 'string' } },
})
const runs = Number(values.runs ?? 100_000)
const minutes = Number(values.minutes ?? 10)
const first = Number(values.seed ?? Date.now() % 2 ** 31)

const tally = new Map()
const honest = { accepted: 0, late: 0 }
attack()
const worst = weighFrames()
if (worst.cost > MOST) process.exitCode = 1
console.log(`${worst.cost > MOST ? '✗' : '✓'} the worst frame costs ${worst.cost.toFixed(1)} ms: ${worst.name}`)

/** Attacks from one seed after the other, until one breaks something, or it has been enough. */
function attack() {
  const until = Date.now() + minutes * 60_000
  let seed = first
  let saidAt = Date.now()
  for (; count() < runs && Date.now() < until; seed += 1) {
    const failed =
      attackOnce(fuzzedPaper, { seed, tally }) ??
      attackOnce(fuzzedHarvest, { seed, tally }) ??
      staysHonestOnce(paperScene, { seed, counted: honest }) ??
      staysHonestOnce(harvestScene, { seed, counted: honest })
    if (failed !== undefined) {
      console.error(`✗ something gave way; again with --seed ${seed}\n\n${failed}`)
      process.exit(1)
    }
    if (Date.now() - saidAt < 10_000) continue
    saidAt = Date.now()
    console.log(`… ${count()} updates, seed ${seed}`)
  }
  for (const [verdict, times] of [...tally].toSorted(([, a], [, b]) => b - a)) {
    console.log(`${String(times).padStart(9)}  ${verdict}`)
  }
  console.log(
    `✓ ${honest.accepted + honest.late} honest messages, ${honest.late} of them late, none hostile, no word lost`,
  )
  console.log(`✓ ${count()} updates, seeds ${first} to ${seed - 1}: nothing crashed, nothing changed that should not`)
}

function count() {
  return [...tally.values()].reduce((sum, times) => sum + times, 0)
}

/** What judging each of the frames made for it costs, and applying those that are accepted: the median of nine. */
function weighFrames() {
  return heavyFrames.map(weigh).reduce((most, frame) => (frame.cost > most.cost ? frame : most))
}

function weigh({ name, make }) {
  const costs = Array.from({ length: 9 }, () => {
    const { paper, frame } = make()
    // What is weighed is the gate and the document behind it, not who is told.
    paper.told.length = 0
    const before = process.cpuUsage()
    paper.send(heavySender, frame, LARGEST_FRAME)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  })
  return { name, cost: costs.toSorted((a, b) => a - b)[4] ?? Infinity }
}
