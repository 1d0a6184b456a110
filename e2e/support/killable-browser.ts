import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { type Browser, chromium, type Page } from '@playwright/test'

/** A browser of one's own with a profile that outlives it, so that it can be killed and started again like a phone. */
export class KillableBrowser implements AsyncDisposable {
  readonly #profile: string
  readonly #proxy: string
  #process: ChildProcess
  #browser: Browser

  private constructor(profile: string, proxy: string, started: Started) {
    this.#profile = profile
    this.#proxy = proxy
    this.#process = started.process
    this.#browser = started.browser
  }

  /** Starts one that goes through this proxy. */
  static async start(proxy: string): Promise<KillableBrowser> {
    const profile = await mkdtemp(path.join(tmpdir(), 'tafelronde-browser-'))
    return new KillableBrowser(profile, proxy, await start(profile, proxy))
  }

  async newPage(): Promise<Page> {
    const [context] = this.#browser.contexts()
    if (context === undefined) throw new Error('The browser has no profile.')
    return context.newPage()
  }

  /** As a battery that is empty does. */
  async kill9(): Promise<void> {
    const ended = once(this.#process, 'exit')
    // The browser and all of its processes.
    process.kill(-(this.#process.pid ?? 0), 'SIGKILL')
    await ended
    await this.#browser.close()
  }

  /** As somebody does who closes it: cookies and the like are written down. */
  async quit(): Promise<void> {
    const ended = once(this.#process, 'exit')
    const session = await this.#browser.newBrowserCDPSession()
    await session.send('Browser.close').catch(() => {})
    await ended
    await this.#browser.close()
  }

  async startAgain(): Promise<void> {
    const { process, browser } = await start(this.#profile, this.#proxy)
    this.#process = process
    this.#browser = browser
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) await this.kill9()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Started {
  readonly process: ChildProcess
  readonly browser: Browser
}

async function start(profile: string, proxy: string): Promise<Started> {
  const program = process.env['CHROMIUM_PATH'] ?? chromium.executablePath()
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=nl-NL']
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
  const own = [`--user-data-dir=${profile}`, `--proxy-server=${proxy}`, '--remote-debugging-port=0']
  const child = spawn(program, [...flags, ...quiet, ...own, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, found] = /DevTools listening on (\S+)/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The browser did not start.\n${said}`)))
  })
  return { process: child, browser: await chromium.connectOverCDP(address) }
}
