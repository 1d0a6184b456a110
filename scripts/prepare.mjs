// What has to stand before anything of Tafelronde can run: the packages, and the pages for the browser.
// Runs on any Node from 20 on, before anything is installed: nothing but node: modules here.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const windows = process.platform === 'win32'
const builtFrom = join(root, 'client', 'dist', '.built-from')

/** A step that went wrong: one sentence for the person who waits, and what the tool itself said. */
export class StepFailed extends Error {
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output
  }
}

/** Installs the packages, unless what stands there is what the lockfile asks for. */
export async function install(say) {
  const stamp = join(root, 'node_modules', '.tafelronde-installed')
  const asked = hashOf(filesForInstall())
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === asked && existsSync(workspaceNode())) return
  say('Installing…')
  // npx is a script of its own on Windows, which only a shell can start.
  const { code, output } = await run('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], {
    shell: windows,
    env: { ...process.env, CI: 'true' },
  })
  if (code !== 0) throw new StepFailed('The packages could not be installed; why stands above.', output)
  if (!existsSync(workspaceNode()))
    throw new StepFailed('The installed packages hold no Node for this kind of computer.')
  writeFileSync(stamp, asked)
}

/** Builds the server and the pages for the browser where none stand: a command must not renew what a running server is handing out. */
export async function buildOnce(say) {
  if (!existsSync(builtFrom)) await build(say)
}

/** Builds the server and the pages for the browser, unless they are of the very sources that stand here. */
export async function build(say) {
  const asked = hashOf(filesForBuild())
  if (existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === asked) return
  say('Building…')
  const { code, output } = await runOnWorkspaceNode([binOf('client', 'vite'), 'build', 'client', '--logLevel', 'warn'])
  if (code !== 0) throw new StepFailed('The pages for the browser could not be built.', output)
  const stripped = await runOnWorkspaceNode(['scripts/strip-types.mjs'])
  if (stripped.code !== 0) throw new StepFailed('The server could not be built.', stripped.output)
  mkdirSync(dirname(builtFrom), { recursive: true })
  writeFileSync(builtFrom, asked)
}

/** Starts a file of ours on the workspace's Node, in place of this process: same terminal, same signals, same exit code. */
export function become(file, args = []) {
  becomeNode([join(root, file), ...args])
}

/** Starts a file of the built server in the same way. */
export function becomeServer(file, args = []) {
  becomeNode([...frugalFlags, '--conditions=stripped', join(root, 'server', 'dist', file), ...args])
}

function becomeNode(args) {
  const child = spawn(workspaceNode(), [...nodeFlags, ...args], { stdio: 'inherit' })
  // Ctrl-C reaches the child by itself where there is a terminal, and twice may mean "at once".
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    console.error(`Tafelronde could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const handled of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(handled)
    process.kill(process.pid, signal)
  })
}

/** Runs a step's work; what goes wrong is one sentence, what the tool said, and the exit code 1. */
export async function orExplain(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    if (error.output.trim() !== '') console.error(error.output.trimEnd())
    console.error(error.message)
    process.exit(1)
  }
}

/** Runs a program and keeps what it says. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString('utf8') }))
  })
}

/** Runs a script on the workspace's Node, with the workspace's tools first on the PATH. */
export function runOnWorkspaceNode(args, { env = {}, ...options } = {}) {
  const bins = join(root, 'node_modules', '.bin')
  const path = `${bins}${windows ? ';' : ':'}${process.env['PATH'] ?? ''}`
  // The tools write into a pipe, but what they say is read where this process writes to.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }
  return run(workspaceNode(), [...nodeFlags, ...args], {
    ...options,
    env: { ...process.env, ...colour, PATH: path, ...env },
  })
}

/** The script behind a tool that a package of the workspace depends on. */
export function binOf(folder, tool, name = tool) {
  const packages = createRequire(join(root, folder, 'package.json'))
  // Most packages do not export their package.json, so it is looked for, not required.
  for (const place of packages.resolve.paths(tool) ?? []) {
    const manifest = join(place, tool, 'package.json')
    if (!existsSync(manifest)) continue
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
    return join(place, tool, typeof bin === 'string' ? bin : bin[name])
  }
  throw new StepFailed(`${tool} is not installed; remove node_modules and try again.`)
}

// node:sqlite is marked experimental in Node 24; the notice would be the first thing a facilitator reads.
const nodeFlags = ['--disable-warning=ExperimentalWarning']

// One thread helps the engine instead of four, and where there is a single core none looks for garbage: whatever shares the
// core with the server keeps everybody waiting. What is young may take 16 MB: with less, the whole of memory is looked
// through every few seconds; with more, nothing is gained.
const alone = availableParallelism() === 1 ? ['--single-threaded-gc'] : []
const frugalFlags = ['--max-semi-space-size=16', '--v8-pool-size=1', ...alone]

function workspaceNode() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')
}

function filesForInstall() {
  const packages = ['.', 'shared', 'server', 'client', 'e2e', 'e2e/bench/sync']
  const manifests = packages.map((folder) => join(folder, 'package.json'))
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]
}

function filesForBuild() {
  return ['pnpm-lock.yaml', 'tsconfig.base.json', ...['client', 'shared', 'server'].flatMap(sourcesIn)]
}

function sourcesIn(folder) {
  const notSources = new Set(['node_modules', 'dist'])
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return notSources.has(entry.name) ? [] : sourcesIn(path)
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
    })
    .sort((a, b) => (a < b ? -1 : 1))
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}
