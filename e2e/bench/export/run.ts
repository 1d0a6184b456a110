import process from 'node:process'
import { makeFiles } from '@tafelronde/server/export/jobs/make-files.ts'
import { writeReport } from '@tafelronde/server/export/jobs/write-report.ts'
import { cpInput, cpRoster } from '@tafelronde/server/export/testing/cp-report.ts'
import { textsOf } from '@tafelronde/server/export/testing/texts-of.ts'
import { exportForms, type ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import { readZip } from '../../support/read-zip.ts'
import { exportOf } from './cafes/export-of.ts'
import { largeCafe } from './cafes/large.ts'
import { regionCafe } from './cafes/region.ts'
import { linksInDocx, linksInOdt, linksInPdf } from './find-links.ts'
import { findMissing } from './find-missing.ts'
import { measureLive } from './live.ts'
import { provePayloads } from './payloads.ts'
import { countRows, hasTools, readJson, readMarkdown, readOfficeFile, readPage, readPdf } from './read-forms.ts'

/*
 * `npm run bench:export`: what the forms of the report cost, and whether all of them say the same. See the README.
 */

const say = (line: string): void => void process.stdout.write(`${line}\n`)

if (!hasTools()) {
  say('This needs soffice (LibreOffice), pdftotext (poppler-utils) and qpdf on the PATH.')
  process.exitCode = 1
} else {
  const asked = new Set(process.argv.slice(2))
  const all = asked.size === 0
  if (all || asked.has('--region')) {
    await time('The café in the region', regionCafe())
    await compare('The café in the region', regionCafe(), {})
    await compare('The café in the region, in footnotes and by group', regionCafe(), {
      sources: 'footnotes',
      groups: 'apart',
    })
    await compare('A meeting in the shape of a community’s report', communityCafe(), { conclusions: 'all' })
  }
  if (all || asked.has('--payloads')) await provePayloads(say)
  if (all || asked.has('--large')) await time('5,000 notes', largeCafe(5_000))
  if (all || asked.has('--live')) await measureLive(largeCafe(5_000), say)
}

/** What each form costs by itself, and all of them one after the other, in this one process. */
async function time(name: string, people: SessionFileInput): Promise<void> {
  const input = exportOf(people)
  say(`\n${name}: ${Object.values(people.papers).reduce((sum, { notes }) => sum + notes.length, 0)} notes`)
  const begun = performance.now()
  for (const form of exportForms) {
    const before = performance.now()
    const { bytes } = await makeFiles(input, [form])
    say(`  ${form.padEnd(12)} ${seconds(performance.now() - before)}  ${Math.round(bytes.length / 1000)} kB`)
  }
  say(`  ${'one by one'.padEnd(12)} ${seconds(performance.now() - begun)}`)
  for (const [words, forms] of [
    ['all in one', exportForms],
    ['but pictures', exportForms.filter((form) => form !== 'pictures')],
  ] as const) {
    const whole = performance.now()
    await makeFiles(input, forms)
    say(`  ${words.padEnd(12)} ${seconds(performance.now() - whole)}`)
  }
  say(`  memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`)
}

/** Whether each text of the manuscript is in each form as often as it should be, and each source leads somewhere. */
async function compare(name: string, people: SessionFileInput, variant: Partial<ReportVariant>): Promise<void> {
  const input = exportOf(people, variant)
  const written = writeReport(input)
  const texts = textsOf(written).filter((text) => text !== '')
  const make = async (form: ExportForm): Promise<Uint8Array> => (await makeFiles(input, [form])).bytes
  const page = await readPage(await make('html'))
  const files = { odt: await make('odt'), docx: await make('docx'), pdf: await make('pdf') }
  const forms = {
    odt: readOfficeFile('report.odt', files.odt),
    docx: readOfficeFile('report.docx', files.docx),
    pdf: readPdf(files.pdf),
    html: page.text,
    markdown: readMarkdown(await make('markdown')),
  }
  say(`\n${name}: ${texts.length} texts in each form`)
  for (const [form, text] of Object.entries(forms)) {
    const { missing, split } = findMissing(texts, text)
    say(`  ${form.padEnd(10)} missing ${missing.length}${split === 0 ? '' : `, ${split} go on over a page’s end`}`)
    for (const one of missing.slice(0, 3)) say(`    ${one.slice(0, 90)}`)
  }
  const { themes, notes } = readJson(await make('json')) as typeof written.report
  const sources = themes.flatMap(({ conclusions }) => conclusions.flatMap((one) => one.sources))
  const found = sources.filter((number) => notes[number - 1]?.number === number)
  say(`  sources ${found.length} of ${sources.length} found; links of the page that lead nowhere: ${page.broken}`)
  const links = { odt: linksInOdt(files.odt), docx: linksInDocx(files.docx), pdf: linksInPdf(files.pdf) }
  const wanted = JSON.stringify(written.manuscript).match(/"to":"/g)?.length ?? 0
  for (const [form, { to, places }] of Object.entries(links)) {
    const broken = to.filter((place) => !places.has(place)).length
    say(`  links of the ${form}: ${to.length} where the text has ${wanted}; that lead nowhere: ${broken}`)
  }
  const rows = countRows(csvOf(await make('csv')))
  say(`  rows of the CSV ${rows}, notes ${notes.length}`)
}

/** The notes among the two files of a zip. */
function csvOf(zip: Uint8Array): Uint8Array {
  return readZip(Buffer.from(zip)).get('briefjes.csv') ?? new Uint8Array()
}

function communityCafe(): SessionFileInput {
  const { session, papers, harvest } = cpInput()
  return {
    session: { ...session, former: [], authorKey: '' },
    createdAt: session.programme.startsAt,
    roster: cpRoster(),
    papers,
    harvest,
    settings: usualSettings,
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`.padStart(8)
}
