import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'

const main = path.join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')
/** How often it is looked whether a server is there, or has said something, in milliseconds. */
const BETWEEN_LOOKS = 50
/** Where servers find their own sources as they were compiled the first time: one that is started often starts sooner. */
const compiled = process.env['NODE_COMPILE_CACHE'] ?? path.join(tmpdir(), 'tafelronde-compiled')
const turnedClock = path.join(import.meta.dirname, 'turned-clock.ts')

interface ServerParts {
  readonly dataDir: string
  readonly publicUrl: string
  /** What its clock says when it starts. */
  readonly at: Instant
  /** Modules that are loaded before the server and in each of its threads: to watch it, or to take something from it. */
  readonly preload?: readonly string[]
  /** More settings. */
  readonly settings?: Readonly<Record<string, string>>
  /** A program that runs it, with its arguments. It must let the server be the process that was started. */
  readonly under?: readonly string[]
}

/** The real server in a process of its own: it can be killed and started again, and its clock can be turned. */
export class ServerProcess {
  readonly port: number
  /** Everything that it wrote while it ran, over all its lives. */
  readonly said: string[] = []
  #parts: ServerParts
  #child: ChildProcess
  #ahead: number
  #answered: ((answer: unknown) => void)[] = []

  private constructor(parts: ServerParts, port: number) {
    this.#parts = parts
    this.port = port
    this.#ahead = parts.at - Date.now()
    this.#child = this.#spawn()
  }

  static async start(parts: ServerParts): Promise<ServerProcess> {
    for (let tries = 1; ; tries += 1) {
      const server = new ServerProcess(parts, await freePort())
      try {
        await server.#ready()
        return server
      } catch (fault) {
        // Between finding a port and taking it another program may have been quicker.
        if (tries === 3 || !/port \d+ is in use/.test(String(fault))) throw fault
      }
    }
  }

  /** The one-time link that a new server prints, which it does when it is open: what asks whether it is may hear that first. */
  async organiserLink(): Promise<string> {
    const until = Date.now() + 10_000
    while (Date.now() < until) {
      const link = /\S+\/word-organisator\/\S+(?=\n)/.exec(this.said.join(''))
      if (link !== null) return link[0]
      await pause(BETWEEN_LOOKS)
    }
    throw new Error(`The server printed no link to become an organiser.\n${this.said.join('')}`)
  }

  now(): Instant {
    return Date.now() + this.#ahead
  }

  /** As a power cut would: without a word. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** As an operator does; a server that does not end in good order is a fault. */
  async stop(): Promise<void> {
    const [code] = await this.#end('SIGTERM')
    if (code !== 0) throw new Error(`The server ended with code ${String(code)}.\n${this.said.join('')}`)
  }

  /**
   * Starts it again on the same folder and port; at this moment, or as much later as really went by. `preload` takes the
   * place of what was loaded before it until then.
   */
  async startAgain(at: Instant = this.now(), preload = this.#parts.preload): Promise<void> {
    this.#ahead = at - Date.now()
    this.#parts = { ...this.#parts, ...(preload !== undefined && { preload }) }
    this.#child = this.#spawn()
    await this.#ready()
  }

  get pid(): number {
    const { pid } = this.#child
    if (pid === undefined) throw new Error('The server has no process.')
    return pid
  }

  /** How it ended: its exit code, or the name of the signal; `undefined` while it runs. */
  get ended(): number | NodeJS.Signals | undefined {
    return this.#child.exitCode ?? this.#child.signalCode ?? undefined
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Asks a preloaded module something, and answers what it says, in the order of asking; nothing once it has ended. */
  async ask(question: object): Promise<unknown> {
    const answer = new Promise((resolve) => {
      this.#answered.push(resolve)
    })
    this.#child.send(question)
    return await answer
  }

  async #end(signal: NodeJS.Signals): Promise<readonly unknown[]> {
    const { exitCode, signalCode } = this.#child
    if (exitCode !== null || signalCode !== null) return [exitCode, signalCode]
    const ended = once(this.#child, 'exit')
    this.#child.kill(signal)
    return await ended
  }

  #spawn(): ChildProcess {
    const { dataDir, publicUrl, preload = [], settings = {}, under = [] } = this.#parts
    const imports = [turnedClock, ...preload].flatMap((module) => ['--import', module])
    const node = [process.execPath, '--disable-warning=ExperimentalWarning', ...imports, main]
    const [program = '', ...words] = [...under, ...node]
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe', ...(preload.length > 0 ? (['ipc'] as const) : [])],
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        PUBLIC_URL: publicUrl,
        CLOCK_AHEAD: String(this.#ahead),
        NODE_COMPILE_CACHE: compiled,
        ...settings,
      },
    })
    this.#answered = []
    child.on('message', (answer) => this.#answered.shift()?.(answer))
    child.on('exit', () => {
      for (const answer of this.#answered.splice(0)) answer(undefined)
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.said.push(text))
    }
    return child
  }

  async #ready(): Promise<void> {
    const child = this.#child
    while (child.exitCode === null && child.signalCode === null) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => undefined)
      if (answer?.ok === true) return
      await pause(BETWEEN_LOOKS)
    }
    throw new Error(`The server did not start.\n${this.said.join('')}`)
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
