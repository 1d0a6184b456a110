import { copyFile, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'

const widths = { 1440: 900, 768: 1024, 390: 844, 320: 640 } as const

export interface Shot {
  /** Of the picture's file, without its width. */
  readonly name: string
  /** The address, within the server. */
  readonly at: string
  /** The page from top to bottom, and not what a screen shows at once. */
  readonly whole?: boolean
  /** Done on the page before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>
}

/** Takes pictures of pages, in the browsers of whoever sees them. */
export class Camera implements AsyncDisposable {
  /** How many pictures were taken. */
  taken = 0
  readonly #browser: Browser
  readonly #url: string
  readonly #folder: string
  readonly #contexts = new Map<string, BrowserContext>()

  private constructor(browser: Browser, url: string, folder: string) {
    this.#browser = browser
    this.#url = url
    this.#folder = folder
  }

  static async open(url: string, folder: string): Promise<Camera> {
    const executablePath = process.env['CHROMIUM_PATH']
    const browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    })
    await mkdir(folder, { recursive: true })
    return new Camera(browser, url, folder)
  }

  /** The browser of someone, with what theirs carries. */
  async browserOf(who: string, cookies: ReadonlyMap<string, string> = new Map()): Promise<BrowserContext> {
    const context = this.#contexts.get(who) ?? (await this.#newContext())
    this.#contexts.set(who, context)
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: this.#url, httpOnly: true })))
    return context
  }

  /** One page, as wide as a laptop, a tablet, a phone, and the narrowest there is. */
  async shoot(context: BrowserContext, shot: Shot): Promise<void> {
    const page = await this.#goTo(context, shot)
    for (const [width, height] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height })
      if (shot.whole === true) await showAll(page, Number(width))
      await this.#take(page, `${shot.name}-${width}`)
    }
    await page.close()
  }

  /** A screen in a hall, and the same at 40 % of its size. */
  async shootHall(context: BrowserContext, shot: Shot): Promise<void> {
    const page = await this.#goTo(context, shot, { width: 1920, height: 1080 })
    await this.#take(page, `${shot.name}-1920`)
    await page.setViewportSize({ width: 768, height: 432 })
    await this.#take(page, `${shot.name}-40-percent`)
    await page.close()
  }

  /** Copies a picture, if it is light enough to stand in the README. */
  async copy(name: string, to: string, most: number): Promise<void> {
    const file = path.join(this.#folder, `${name}.png`)
    const { size } = await stat(file)
    if (size > most) throw new Error(`${name}.png has ${size} bytes; a picture of the README may have ${most}.`)
    await mkdir(path.dirname(to), { recursive: true })
    await copyFile(file, to)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close()
  }

  #newContext(): Promise<BrowserContext> {
    return this.#browser.newContext({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    })
  }

  async #goTo(context: BrowserContext, { at, first }: Shot, size = { width: 1440, height: 900 }): Promise<Page> {
    const page = await context.newPage()
    await page.setViewportSize(size)
    await page.goto(new URL(at, this.#url).href)
    await page.locator('main').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await settle(page)
    await first?.(page)
    return page
  }

  async #take(page: Page, name: string): Promise<void> {
    await settle(page)
    await page.screenshot({ path: path.join(this.#folder, `${name}.png`), animations: 'disabled' })
    this.taken += 1
  }
}

/** Makes the window as high as the page, so that what stays at the bottom of a screen stands at the bottom. */
async function showAll(page: Page, width: number): Promise<void> {
  await settle(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(height, 12_000) })
}

/** What a page still has to fetch or fit is there when nothing has changed for a little while. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const quiet = 250
        let timer = setTimeout(done, quiet)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, quiet)
        })
        const last = setTimeout(done, 2_000)
        observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        function done() {
          clearTimeout(timer)
          clearTimeout(last)
          observer.disconnect()
          resolve()
        }
      }),
  )
}
