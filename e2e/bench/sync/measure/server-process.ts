import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { pinned } from './cores.ts'
import { Inspector } from './inspector.ts'
import { pause } from './pause.ts'
import {
  type Memory,
  type ProcessorTime,
  processorTimeBetween,
  readMemory,
  readProcessorTime,
} from './process-watch.ts'

export interface ServerProgram {
  /** Path of the file that Node runs. */
  readonly file: string
  readonly environment: Readonly<Record<string, string>>
  /** Flags for Node with which it is run, where it is run with any. */
  readonly flags?: readonly string[]
  /** Answered with success by a server that is ready. */
  readonly readyPath: string
}

export interface ServerRun {
  /** The folder that `profile` writes to; without one it notes nothing. */
  readonly profile?: string
  /** Lets `collectGarbage` work. */
  readonly inspected?: boolean
}

/** How long a server may take to be ready. */
const READY_WITHIN = 30_000
const SAMPLING_MICROSECONDS = 250
/** A server that takes so many milliseconds of a core in a second, so many seconds long, has nothing left to do. */
const QUIET = 50
const QUIET_SECONDS = 12
/** One that is never quiet is measured as it is. */
const QUIET_WITHIN = 120_000
/** How long a server that was asked to end may take, before it is ended. */
const ENDS_WITHIN = 20_000

/** A server in a process of its own, on a core of its own. It can be killed and started again on the same port. */
export class ServerProcess implements AsyncDisposable {
  readonly port: number
  /** What it wrote, over all its lives; the oldest goes when it gets long. */
  #said = ''
  readonly #program: ServerProgram
  readonly #run: ServerRun
  #child: ChildProcess

  private constructor(program: ServerProgram, run: ServerRun, port: number) {
    this.#program = program
    this.#run = run
    this.port = port
    this.#child = this.#spawn()
  }

  static async start(program: (port: number) => ServerProgram, run: ServerRun = {}): Promise<ServerProcess> {
    const port = await freePort()
    const server = new ServerProcess(program(port), run, port)
    try {
      await server.#ready()
    } catch (fault) {
      await server.kill9()
      throw fault
    }
    return server
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get said(): string {
    return this.#said
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  processorTime(): ProcessorTime {
    return readProcessorTime(this.pid)
  }

  memory(): Memory {
    return readMemory(this.pid)
  }

  /** Waits until it has done what it still had to do: what is measured after that is not what came before it. */
  async untilQuiet(): Promise<void> {
    const until = performance.now() + QUIET_WITHIN
    for (let quiet = 0; quiet < QUIET_SECONDS && performance.now() < until;) {
      const before = this.processorTime()
      await pause(1_000)
      quiet = processorTimeBetween(before, this.processorTime()).all < QUIET ? quiet + 1 : 0
    }
  }

  /** Makes the server let go of what nobody holds any more, so that what it holds can be read. */
  async collectGarbage(): Promise<void> {
    using inspector = await this.#inspect()
    for (let turn = 1; turn <= 3; turn++) {
      await inspector.ask('HeapProfiler.collectGarbage')
      await pause(200)
    }
  }

  /** From now on notes what the server's main thread is doing; what comes back writes that to the profile's folder. */
  async profile(): Promise<(name: string) => Promise<void>> {
    const folder = this.#run.profile
    if (folder === undefined) return async () => {}
    const inspector = await this.#inspect()
    await inspector.ask('Profiler.enable')
    await inspector.ask('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS })
    await inspector.ask('Profiler.start')
    return async (name) => {
      const { profile } = (await inspector.ask('Profiler.stop')) as { profile: object }
      inspector[Symbol.dispose]()
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, `${name}.cpuprofile`), JSON.stringify(profile))
    }
  }

  /** As a power cut would: without a word. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** As an operator does. */
  async stop(): Promise<void> {
    const ended = this.#end('SIGTERM')
    const late = Symbol('late')
    const first = await Promise.race([ended, pause(ENDS_WITHIN).then(() => late)])
    if (first === late) await this.#end('SIGKILL')
  }

  /** Starts it again over the same folder, on the same port. */
  async startAgain(): Promise<void> {
    this.#child = this.#spawn()
    await this.#ready()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill9()
  }

  #inspect(): Promise<Inspector> {
    const found = this.#said.match(/Debugger listening on (ws:\S+)/g)?.at(-1)
    if (found === undefined) throw new Error('The server was not started to be inspected.')
    return Inspector.open(found.slice('Debugger listening on '.length))
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.isRunning) return
    const ended = once(this.#child, 'exit')
    this.#child.kill(signal)
    await ended
  }

  #spawn(): ChildProcess {
    const { profile, inspected } = this.#run
    const flags = [
      '--disable-warning=ExperimentalWarning',
      ...(this.#program.flags ?? []),
      ...(inspected === true || profile !== undefined ? ['--inspect=127.0.0.1:0'] : []),
    ]
    const [program, args] = pinned(process.execPath, [...flags, this.#program.file])
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], PORT: String(this.port), ...this.#program.environment },
    })
    // Whatever ends this program, no server stays behind.
    const endToo = () => child.kill('SIGKILL')
    process.once('exit', endToo)
    child.once('exit', () => process.off('exit', endToo))
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#said = (this.#said + text).slice(-200_000)))
    }
    return child
  }

  async #ready(): Promise<void> {
    const until = performance.now() + READY_WITHIN
    while (this.isRunning && performance.now() < until) {
      const answer = await fetch(`${this.url}${this.#program.readyPath}`).catch(() => undefined)
      await answer?.arrayBuffer()
      if (answer?.ok === true) return
      await pause(5)
    }
    throw new Error(`The server did not start.\n${this.#said}`)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
