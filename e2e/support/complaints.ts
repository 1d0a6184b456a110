import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** What a browser says by itself when a line breaks. Only while one is broken is this nothing to complain about. */
const brokenLine = /net::ERR_|^WebSocket /

/**
 * Listens to every page of one browser: an error in the console, a fault in a script, something that the content
 * security policy forbids, or a request to any other host is a complaint.
 */
export class Complaints {
  readonly #who: string
  readonly #host: string
  readonly #told: string[] = []
  readonly #allowed: RegExp[] = []
  #troubles = 0

  constructor(who: string, host: string) {
    this.#who = who
    this.#host = host
  }

  async listenTo(context: BrowserContext): Promise<void> {
    context.on('console', (message) => this.#hear(message))
    context.on('weberror', (fault) => this.#complain(fault.error().stack ?? fault.error().message))
    context.on('page', (page) => this.#watch(page))
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        reportError(new Error(`forbidden by the policy: ${event.violatedDirective} ${event.blockedURI}`))
      })
    })
  }

  /** This refusal belongs to the story: the browser writes every answer above 399 into its console. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  /** A line breaks now, and pages may say so until it is well again. */
  async duringTrouble<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#troubles += 1
    try {
      return await work()
    } finally {
      this.#troubles -= 1
    }
  }

  told(): readonly string[] {
    return this.#told
  }

  #watch(page: Page): void {
    page.on('crash', () => this.#complain('the page crashed'))
    page.on('request', (request) => this.#look(request.url()))
    page.on('websocket', (socket) => this.#look(socket.url()))
  }

  #look(address: string): void {
    const { protocol, host } = new URL(address)
    if (['data:', 'blob:', 'about:'].includes(protocol)) return
    if (host !== this.#host) this.#complain(`asked another host: ${address}`)
  }

  #hear(message: ConsoleMessage): void {
    const text = message.text()
    if (message.type() !== 'error') return
    if (this.#troubles > 0 && brokenLine.test(text)) return
    if (this.#allowed.some((pattern) => pattern.test(text))) return
    this.#complain(`${text} (${message.location().url})`)
  }

  #complain(what: string): void {
    this.#told.push(`${this.#who}: ${what}`)
  }
}
