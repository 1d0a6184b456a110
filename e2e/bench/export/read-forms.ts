import { type Browser, chromium } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/*
 * The texts of forms as other programs read them: LibreOffice, poppler and a browser. Each text without what a form adds of
 * its own: running heads, page numbers, and the places where a line or a page ends.
 */

/** How a document of an office comes out of LibreOffice. Throws when LibreOffice cannot read it. */
export function readOfficeFile(name: string, bytes: Uint8Array): string {
  return inFolder((folder) => {
    convert(folder, 'pdf', { [name]: bytes })
    return readPages(path.join(folder, `${path.parse(name).name}.pdf`))
  })
}

/** The text of documents of an office by the ends of their names, as LibreOffice writes it: without footnotes. */
export function readOfficeTexts<Name extends string>(files: Readonly<Record<Name, Uint8Array>>): Record<Name, string> {
  const named = Object.entries<Uint8Array>(files).map(([name, bytes]) => [`${name}.${name}`, bytes] as const)
  return inFolder((folder) => {
    convert(folder, 'txt:Text (encoded):UTF8', Object.fromEntries(named))
    return readAll(folder, Object.keys(files) as Name[], (name) => `${name}.txt`)
  })
}

/** Spreadsheets as LibreOffice keeps them in its own flat form, by their names. */
export function readSheets<Name extends string>(files: Readonly<Record<Name, Uint8Array>>): Record<Name, string> {
  return inFolder((folder) => {
    convert(folder, 'fods', files)
    return readAll(folder, Object.keys(files) as Name[], (name) => `${path.parse(name).name}.fods`)
  })
}

let ownProfile: string | undefined

/** LibreOffice keeps things of its own: one folder for all that this process has it do, and nobody else's. */
function profileFolder(): string {
  if (ownProfile !== undefined) return ownProfile
  const folder = mkdtempSync(path.join(tmpdir(), 'tafelronde-forms-profile-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  ownProfile = folder
  return folder
}

function readAll<Name extends string>(folder: string, names: readonly Name[], fileOf: (name: Name) => string) {
  const texts = names.map((name) => [name, readFileSync(path.join(folder, fileOf(name)), 'utf8')] as const)
  return Object.fromEntries(texts) as Record<Name, string>
}

/** Throws when LibreOffice does not write one of them within the time. */
function convert(folder: string, to: string, files: Readonly<Record<string, Uint8Array>>): void {
  const written = Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    return file
  })
  const profile = `-env:UserInstallation=file://${profileFolder()}`
  execFileSync('soffice', ['--headless', profile, '--convert-to', to, '--outdir', folder, ...written], {
    stdio: 'ignore',
    timeout: 180_000,
  })
}

/** What poppler reads in a PDF; qpdf looks it over first, and throws when anything in it is broken. */
export function readPdf(bytes: Uint8Array): string {
  return inFolder((folder) => {
    const file = path.join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    execFileSync('qpdf', ['--check', file], { stdio: 'ignore' })
    return readPages(file)
  })
}

/** What a browser reads in a page, and which of its links lead nowhere. */
export async function readPage(bytes: Uint8Array): Promise<{ readonly text: string; readonly broken: number }> {
  await using browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent(new TextDecoder().decode(bytes))
  return await page.evaluate(() => ({
    text: document.body.textContent ?? '',
    broken: [...document.querySelectorAll('a[href^="#"]')].filter(
      (link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)) === null,
    ).length,
  }))
}

/** The browser that the stories run in. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...(process.env['CHROMIUM_PATH'] !== undefined && { executablePath: process.env['CHROMIUM_PATH'] }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
}

/** Markdown without its signs. */
export function readMarkdown(bytes: Uint8Array): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' }
  const kept: string[] = []
  return new TextDecoder()
    .decode(bytes)
    .replaceAll(/\\([^\n])/g, (_, sign: string) => `\ue000${kept.push(sign) - 1}\ue001`)
    .replaceAll(/\\\n/g, '\n')
    .replaceAll(/\[\^\d+\]:?/g, '')
    .replaceAll(/^ *(?:> |- |\d+\. )/gm, '')
    .replaceAll(/[*|]/g, '')
    .replaceAll(/&(lt|gt|amp);/g, (_, name: string) => signs[name] ?? '')
    .replaceAll(/\ue000(\d+)\ue001/g, (_, at: string) => kept[Number(at)] ?? '')
}

/** The pages of a PDF one after the other, each without its first line, the running head, and its last, the number. */
function readPages(file: string): string {
  const raw = execFileSync('pdftotext', ['-raw', file, '-'], {
    maxBuffer: 1e9,
    // It grumbles at a letter with more marks than it reckons with, and reads on.
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString('utf8')
  return raw
    .split('\f')
    .map((page, at) => {
      const lines = page.trim().split('\n')
      const isNumber = (line = ''): boolean => /^pagina \d+ van \d+$/.test(line.trim())
      const body = lines.filter((line) => !isNumber(line))
      return at === 0 ? body.join('\n') : body.slice(1).join('\n')
    })
    .join('\n')
}

/** Works in a folder of its own, which is gone afterwards. */
export function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), 'tafelronde-forms-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A CSV's rows, without its heading: the number of lines that begin a row. */
export function countRows(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes)
  let quoted = false
  let rows = 0
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) rows += 1
  }
  return rows - 1
}

export function hasTools(): boolean {
  try {
    for (const [tool, ask] of [
      ['soffice', '--version'],
      ['pdftotext', '-v'],
      ['qpdf', '--version'],
    ] as const) {
      execFileSync(tool, [ask], { stdio: 'ignore' })
    }
    return true
  } catch {
    return false
  }
}

export function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
