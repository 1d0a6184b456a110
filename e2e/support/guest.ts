import type { Browser, BrowserContext, Page } from '@playwright/test'
import { Complaints } from './complaints.ts'
import { Network } from './network.ts'
import type { Asks } from './unseen-organiser.ts'

export type Screen = 'laptop' | 'phone' | 'hall'

const sizes = {
  laptop: { width: 1280, height: 800 },
  phone: { width: 390, height: 700 },
  hall: { width: 1920, height: 1080 },
} as const

interface GuestParts {
  readonly browser: Browser
  readonly name: string
  readonly screen: Screen
  readonly url: string
  readonly network: Parameters<typeof Network.open>[0]
  /** Whether pages may run anything in it. */
  readonly scripts: boolean
}

/** Somebody who looks at the café: a browser of their own, on a network of their own. */
export class Guest implements Asks {
  readonly name: string
  readonly page: Page
  readonly network: Network
  readonly #context: BrowserContext
  readonly #complaints: Complaints
  readonly #url: string

  private constructor(name: string, url: string, parts: { page: Page; network: Network; complaints: Complaints }) {
    this.name = name
    this.page = parts.page
    this.network = parts.network
    this.#context = parts.page.context()
    this.#complaints = parts.complaints
    this.#url = url
  }

  static async open({ browser, name, screen, url, network: wanted, scripts }: GuestParts): Promise<Guest> {
    const network = await Network.open(wanted)
    const context = await browser.newContext({
      viewport: sizes[screen],
      hasTouch: screen === 'phone',
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      javaScriptEnabled: scripts,
      // Localhost too, which a browser would go to without it.
      proxy: { server: network.address, bypass: '<-loopback>' },
    })
    const complaints = new Complaints(name, wanted.host)
    await complaints.listenTo(context)
    return new Guest(name, url, { page: await context.newPage(), network, complaints })
  }

  /** Goes to a page of the café. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.#url).href)
  }

  /** Asks the server as a page of this browser would. */
  async ask<Value = null>(method: 'GET' | 'POST' | 'PUT', path: string, data?: unknown): Promise<Value> {
    const answer = await this.#context.request.fetch(`${this.#url}/api${path}`, {
      method,
      data,
      headers: { origin: this.#url },
    })
    const text = await answer.text()
    if (!answer.ok()) throw new Error(`${method} ${path} was answered with ${answer.status()}: ${text}`)
    return JSON.parse(text === '' ? 'null' : text) as Value
  }

  newPage(): Promise<Page> {
    return this.#context.newPage()
  }

  /** Every page of the café that stands open in this browser. */
  pages(): readonly Page[] {
    return this.#context.pages().filter((page) => page.url().startsWith(this.#url))
  }

  allow(pattern: RegExp): void {
    this.#complaints.allow(pattern)
  }

  duringTrouble(work: () => Promise<void>): Promise<void> {
    return this.#complaints.duringTrouble(work)
  }

  complaints(): readonly string[] {
    const strangers = this.network.strangers.map((host) => `${this.name}: asked another host: ${host}`)
    return [...this.#complaints.told(), ...strangers]
  }

  async close(): Promise<void> {
    await this.#context.close()
    await this.network.close()
  }
}
