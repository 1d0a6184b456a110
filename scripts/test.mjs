// `npm test`: installs what is missing, runs every check, and ends with one line that counts them.
// `npm test -- lint types` runs only the checks that are named. Runs on any Node from 20 on.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { findChromium } from './chromium.mjs'
import { binOf, build, install, orExplain, root, runOnWorkspaceNode, StepFailed } from './prepare.mjs'

/** In this order: what is quickest to know comes first. The stories need the pages, so these are built before. */
const checks = {
  format: () => tool('.', 'oxfmt', ['--check', '.']),
  lint: () => tool('.', 'oxlint', ['--deny-warnings']),
  types: typeCheck,
  unused: () => tool('.', 'knip', ['--no-progress', '--no-config-hints']),
  rules: async () => whole(await runOnWorkspaceNode(['scripts/check-rules.ts'])),
  build: buildPages,
  weight: async () => whole(await runOnWorkspaceNode(['e2e/bench/client-size/weigh-pages.ts'])),
  unit: () => vitest('unit'),
  chaos: () => vitest('chaos', ['--config', 'e2e/chaos/vitest.config.ts']),
  stories: browserTests,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}

const results = mkdtempSync(join(tmpdir(), 'tafelronde-test-'))
// What is started a hundred times, threads and servers and commands, is compiled once.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'tafelronde-compiled')
process.on('exit', () => rmSync(results, { recursive: true, force: true }))

await orExplain(() => install(console.log))

let passed = 0
let failed = 0
for (const [name, check] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = Date.now()
  const result = await check().catch(asFailure)
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6)
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`)
  const count = result.counted === undefined ? '' : `  ${result.counted}`
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name.padEnd(8)}${seconds} s${count}`)
  passed += result.passed
  failed += result.failed
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

async function typeCheck() {
  let output = ''
  let failures = 0
  for (const project of ['tsconfig.json', 'shared', 'server', 'client', 'e2e']) {
    const result = await runOnWorkspaceNode([binOf('.', 'typescript', 'tsc'), '-p', project])
    // A package without a single source file has nothing that could be wrong.
    if (result.code === 0 || result.output.includes('error TS18003')) continue
    failures += 1
    output += result.output
  }
  return whole({ code: failures, output })
}

async function buildPages() {
  await build(() => {})
  return whole({ code: 0, output: '' })
}

async function vitest(name, more = []) {
  const file = join(results, `${name}.json`)
  const args = ['run', ...more, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code, output } = await runOnWorkspaceNode([binOf('.', 'vitest'), ...args])
  if (!existsSync(file)) return whole({ code: code || 1, output })
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that cannot even be loaded has no tests to count, but is a failure all the same.
  const unloaded = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  return counted(code, output, report.numPassedTests, report.numFailedTests + unloaded.length, report.numPendingTests)
}

async function browserTests() {
  const folder = join(root, 'e2e', 'tests')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
  const specs = files.filter((file) => file.endsWith('.spec.ts'))
  if (specs.length === 0) return { passed: 0, failed: 0, output: '', counted: 'no stories yet' }
  const chromium = await findChromium(console.log)
  const file = join(results, 'stories.json')
  // Playwright sets FORCE_COLOR for its workers, and Node warns where both are set.
  const plain = { NO_COLOR: undefined, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
  const { code, output } = await runOnWorkspaceNode(
    [binOf('e2e', '@playwright/test', 'playwright'), 'test', '--config', 'e2e', '--reporter=list,json'],
    { env: { ...plain, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  )
  if (!existsSync(file)) return whole({ code: code || 1, output })
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats
  return counted(code, output, expected, unexpected + flaky, skipped)
}

/** A check with tests inside: each counts, and so does a failure outside all of them. */
function counted(code, output, good, bad, skipped) {
  const failures = code !== 0 && bad === 0 ? 1 : bad
  const parts = [`${good} passed`, ...(failures > 0 ? [`${failures} failed`] : [])]
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return { passed: good, failed: failures, output, counted: parts.join(', ') }
}

/** A check that is one thing, right or wrong. */
function whole({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

async function tool(folder, name, args) {
  return whole(await runOnWorkspaceNode([binOf(folder, name), ...args]))
}

function asFailure(error) {
  const output = error instanceof StepFailed ? `${error.output}\n${error.message}` : String(error.stack)
  return { passed: 0, failed: 1, output }
}
