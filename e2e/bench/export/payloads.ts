import type { Browser } from '@playwright/test'
import { docx } from '@tafelronde/server/export/forms/docx/docx.ts'
import { readDocx } from '@tafelronde/server/export/forms/docx/testing/read-docx.ts'
import { markdown } from '@tafelronde/server/export/forms/markdown.ts'
import { newsletter } from '@tafelronde/server/export/forms/newsletter.ts'
import { odt } from '@tafelronde/server/export/forms/odt/odt.ts'
import { readOdt } from '@tafelronde/server/export/forms/odt/testing/read-odt.ts'
import { webPage } from '@tafelronde/server/export/forms/web-page.ts'
import { type ReportJob, writeReport } from '@tafelronde/server/export/jobs/write-report.ts'
import { makeFiles } from '@tafelronde/server/export/jobs/make-files.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '@tafelronde/server/export/testing/payloads.ts'
import { textsOf } from '@tafelronde/server/export/testing/texts-of.ts'
import type { XmlElement } from '@tafelronde/server/export/testing/xml-tree.ts'
import { settable } from '@tafelronde/server/export/typst/settable.ts'
import { readZip } from '../../support/read-zip.ts'
import { exportOf } from './cafes/export-of.ts'
import { hostileCafe } from './cafes/hostile.ts'
import { findMissing } from './find-missing.ts'
import { openBrowser, readMarkdown, readOfficeTexts, readPdf, readSheets } from './read-forms.ts'

const kinds: Readonly<Record<string, readonly string[]>> = {
  script: scriptPayloads,
  formula: formulaPayloads,
  Unicode: unicodePayloads,
}

/** As many as lie beside each other in one file that is read by other programs. */
const IN_ONE_FILE = 12

/** What a form without anything of its own is made with: two words, with more than one space, and two lines. */
const plain = 'een   woord\nnog een woord'

/**
 * Whether hostile texts do anything: each alone in everything that people can type, in every form that is read here; and
 * twelve by turns in every form that other programs read.
 */
export async function provePayloads(say: (line: string) => void): Promise<void> {
  await using browser = await openBrowser()
  const usual = await structureOf(jobOf([plain]), browser)
  for (const [kind, payloads] of Object.entries(kinds)) {
    const began = performance.now()
    const faults: string[] = []
    for (const payload of payloads) {
      const found = await structureOf(jobOf([payload]), browser)
      for (const fault of compare(found, usual)) faults.push(`${fault}: ${JSON.stringify(payload)}`)
    }
    for (let at = 0; at < payloads.length; at += IN_ONE_FILE) {
      faults.push(...(await readElsewhere(payloads.slice(at, at + IN_ONE_FILE), at)))
    }
    const seconds = Math.round((performance.now() - began) / 1000)
    say(`${kind}: ${payloads.length} payloads, ${faults.length} faults, ${seconds} s`)
    for (const fault of faults.slice(0, 20)) say(`  ${fault.slice(0, 220)}`)
  }
}

function jobOf(texts: readonly string[], shift = 0): ReportJob {
  return writeReport(exportOf(hostileCafe(texts, shift), { pictures: false }))
}

/** What a report's forms are made of besides text, and what they did. */
interface Structure {
  /** Every kind of element, with the names of its attributes, by form. */
  readonly elements: Readonly<Record<string, ReadonlySet<string>>>
  /** What happened that should not, or is not as it should be. */
  readonly faults: readonly string[]
}

async function structureOf(job: ReportJob, browser: Browser): Promise<Structure> {
  const texts = textsOf(job)
  const odtFile = readOdt(odt(job))
  const docxFile = readDocx(await docx(job, () => ({ bookmarks: new Map() })))
  const news = newsletter(job.report, {})
  const page = await lookAt(webPage(job), browser)
  const mail = await lookAt(news.html, browser)
  const written = markdown(job.manuscript)
  const lines = odtFile.lines().join('\n')
  return {
    elements: {
      page: page.elements,
      newsletter: mail.elements,
      odt: kindsOf(odtFile.part('content.xml'), odtFile.part('styles.xml'), odtFile.part('meta.xml')),
      docx: kindsOf(...xmlParts(docxFile.files).map((name) => docxFile.part(name))),
      'odt files': new Set(Object.keys(odtFile.files)),
      'docx files': new Set(Object.keys(docxFile.files)),
    },
    faults: [
      ...page.did.map((what) => `the page ${what}`),
      ...mail.did.map((what) => `the newsletter ${what}`),
      ...livesInMarkdown(written).map((what) => `the Markdown has ${what}`),
      ...linksOut(odtFile.part('content.xml')).map((to) => `the ODT links to ${to}`),
      ...xmlParts(docxFile.files)
        .flatMap((name) => linksOut(docxFile.part(name)))
        .map((to) => `the DOCX links to ${to}`),
      ...missingFrom('the page', texts, page.text),
      ...missingFrom('the Markdown', texts, readMarkdown(new TextEncoder().encode(written))),
      ...missingFrom('the ODT', texts, lines),
      ...missingFrom('the DOCX', texts, docxFile.text()),
    ],
  }
}

/** What a hostile report has that a usual one has not, and what it did. */
function compare(found: Structure, usual: Structure): readonly string[] {
  const more = Object.entries(found.elements).flatMap(([form, elements]) =>
    [...elements]
      .filter((element) => usual.elements[form]?.has(element) !== true)
      .map((element) => `${form} has ${element}`),
  )
  return [...found.faults, ...more]
}

async function lookAt(markup: string, browser: Browser) {
  const page = await browser.newPage()
  const did: string[] = []
  page.on('dialog', (dialog) => {
    did.push(`opens ${dialog.type()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('data:image/')) did.push(`asks for ${request.url()}`)
  })
  page.on('console', (message) => did.push(`says ${message.text()}`))
  page.on('pageerror', (fault) => did.push(`fails: ${fault.message}`))
  await page.setContent(markup)
  const seen = await page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')]
    const links = all.flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'xlink:href'].flatMap((name) => element.getAttribute(name) ?? []),
    )
    return {
      text: document.body.textContent ?? '',
      elements: all.map((element) => [element.tagName, ...element.getAttributeNames()].join(' ')),
      out: links.filter((link) => !link.startsWith('#') && !link.startsWith('data:image/')),
    }
  })
  await page.close()
  return {
    text: seen.text,
    elements: new Set(seen.elements),
    did: [...did, ...seen.out.map((to) => `links to ${to}`)],
  }
}

/** What of a Markdown could be more than text: our own signs are taken away first, and all that is escaped. */
function livesInMarkdown(text: string): readonly string[] {
  const bare = text.replaceAll(/\\[^\n]/g, '').replaceAll(/\[\^\d+\]/g, '')
  const lives = [
    /<[a-z!/?][^\n]*/i,
    /[[\]`][^\n]*/,
    /!\[/,
    /\b(?:https?|javascript|data|vbscript):/i,
    /^ {0,3}(?:={3,}|-{4,})\s*$/m,
  ]
  return lives.flatMap((pattern) => pattern.exec(bare)?.[0] ?? [])
}

function missingFrom(form: string, texts: readonly string[], whole: string): readonly string[] {
  return findMissing(texts, whole).missing.map((text) => `${form} lacks ${text.slice(0, 60)}`)
}

function xmlParts(files: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name))
}

function kindsOf(...parts: readonly XmlElement[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) => everyIn(part).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '))),
  )
}

function everyIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyIn(child)))]
}

/** Where anything leads, or fetches from, outside the file. */
function linksOut(part: XmlElement): readonly string[] {
  return everyIn(part).flatMap(({ attributes }) => {
    const to = attributes['xlink:href'] ?? ''
    const isOut = to !== '' && !to.startsWith('#') && !to.startsWith('Pictures/')
    return [...(isOut ? [to] : []), ...(attributes['TargetMode'] === 'External' ? [attributes['Target'] ?? ''] : [])]
  })
}

/** What other programs make of twelve payloads: poppler and qpdf of the PDF, LibreOffice of the rest. */
async function readElsewhere(payloads: readonly string[], shift: number): Promise<readonly string[]> {
  const input = exportOf(hostileCafe(payloads, shift), { pictures: false })
  const job = writeReport(input)
  const texts = textsOf(job)
  const make = async (form: 'odt' | 'docx' | 'pdf' | 'csv' | 'xlsx') => (await makeFiles(input, [form])).bytes
  const pdf = await make('pdf')
  const { odt: odtText, docx: docxText } = readOfficeTexts({ odt: await make('odt'), docx: await make('docx') })
  const tables = readZip(Buffer.from(await make('csv')))
  const sheets = readSheets({
    'notes.csv': tables.get('briefjes.csv') ?? new Uint8Array(),
    'conclusions.csv': tables.get('conclusies.csv') ?? new Uint8Array(),
    'book.xlsx': await make('xlsx'),
  })
  return [
    ...missingFrom('the PDF in poppler', texts.map(settable).map(inOrderSeen), inOrderSeen(readPdf(pdf))),
    ...calls.filter((call) => Buffer.from(pdf).includes(call)).map((call) => `the PDF has ${call}`),
    ...missingFrom('the ODT in LibreOffice', texts, odtText),
    ...missingFrom('the DOCX in LibreOffice', texts, docxText),
    ...Object.entries(sheets).flatMap(([name, sheet]) =>
      lives.filter((sign) => sheet.includes(sign)).map((sign) => `${name} in LibreOffice has ${sign}`),
    ),
  ]
}

const calls = ['/URI', '/JavaScript', '/JS', '/Launch', '/GoToR', '/SubmitForm', '/EmbeddedFile', '/OpenAction']
const lives = ['table:formula', '<text:a ', 'office:scripts><', 'table:dde', 'table:database-range table:database']

/** A PDF keeps what is written from right to left as it is seen, and marks where they are set: neither is compared. */
function inOrderSeen(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, '')
}
