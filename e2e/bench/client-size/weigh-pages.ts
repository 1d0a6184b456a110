// What each page weighs before it can be used, against the weights of the design: gzipped JavaScript, and the fonts. And of how
// many files, JavaScript and styles: a browser fetches six at a time.
// Weighs the pages that were built last; ends with 1 when one is too heavy.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

interface Weighed {
  readonly what: string
  readonly weight: number
  readonly files: number
  /** In kB; nothing where the design names none. */
  readonly most?: number
}

const MAIN = 'index.html'

/** The ways that the main entry can take: of these it fetches one, of its other parts all. */
const ways = ['src/people/join-app.tsx', 'src/hall/hall-app.tsx', 'src/app.tsx']

const pages: readonly { readonly what: string; readonly parts: readonly string[]; readonly most?: number }[] = [
  { what: 'join, by QR code', parts: ['join.html'], most: 120 },
  { what: 'join, by digits', parts: [MAIN, 'src/people/join-app.tsx'], most: 120 },
  { what: 'hall screen', parts: [MAIN, 'src/hall/hall-app.tsx'], most: 200 },
  { what: 'at the table', parts: [MAIN, 'src/app.tsx', 'src/tables/participant-page.tsx'], most: 320 },
  { what: 'table screen', parts: [MAIN, 'src/app.tsx', 'src/tables/table-screen-page.tsx'], most: 320 },
  { what: 'desk', parts: [MAIN, 'src/app.tsx', 'src/sessions/desk-page.tsx'] },
  { what: 'harvest board', parts: [MAIN, 'src/app.tsx', 'src/harvest/harvest-page.tsx'] },
  { what: 'home', parts: [MAIN, 'src/app.tsx', 'src/home/home-page.tsx'] },
  { what: 'plan', parts: [MAIN, 'src/app.tsx', 'src/programme/plan-page.tsx'] },
]

const FONTS_MOST = 60
const FILES_MOST = 50

const dist = path.join(import.meta.dirname, '..', '..', '..', 'client', 'dist')
const manifestFile = path.join(dist, '.vite', 'manifest.json')
if (!existsSync(manifestFile)) throw new Error('No pages were built yet: npm run check builds them.')
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifestFile, 'utf8'))

const weights = [...pages.map(weighPage), weighFonts()]
for (const weighed of weights) process.stdout.write(`${describe(weighed)}\n`)
process.exitCode = weights.some(isTooHeavy) ? 1 : 0

function weighPage({ what, parts, most }: (typeof pages)[number]): Weighed {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const part of parts) collect(part)
  if (parts.includes(MAIN)) {
    const always = chunkOf(MAIN).dynamicImports?.filter((part) => !ways.includes(part)) ?? []
    for (const part of always) collect(part)
  }
  const files = scripts.size + styles.size
  return { what, weight: weigh([...scripts]), files, ...(most !== undefined && { most }) }

  /** A part and all that it cannot do without. */
  function collect(part: string): void {
    const { file, css = [], imports = [] } = chunkOf(part)
    if (scripts.has(file)) return
    scripts.add(file)
    for (const style of css) styles.add(style)
    for (const needed of imports) collect(needed)
  }
}

function weighFonts(): Weighed {
  const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'))
  const weight = fonts.reduce((sum, { file }) => sum + readFileSync(path.join(dist, file)).length, 0)
  return { what: 'fonts', weight, files: fonts.length, most: FONTS_MOST }
}

function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0)
}

function chunkOf(part: string): Chunk {
  const chunk = manifest[part]
  if (chunk === undefined) throw new Error(`The built pages have no part ${part}: name the new one here.`)
  return chunk
}

function isTooHeavy({ weight, files, most }: Weighed): boolean {
  return files > FILES_MOST || (most !== undefined && weight > most * 1_000)
}

function describe(weighed: Weighed): string {
  const { what, weight, files, most } = weighed
  const limit = most === undefined ? '' : `of ${most} kB`
  const said = `${what.padEnd(18)}${(weight / 1_000).toFixed(1).padStart(7)} kB  ${limit.padEnd(9)}  ${files} files`
  return isTooHeavy(weighed) ? `${said}  TOO HEAVY` : said
}
