import type { ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import { conclusionTable } from '@tafelronde/shared/harvest/conclusion-table.ts'
import { noteTable } from '@tafelronde/shared/harvest/note-table.ts'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { makeSessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { type Zippable, zipSync } from 'fflate'
import { tableCsv } from '../forms/csv.ts'
import { webPage } from '../forms/web-page.ts'
import { markdown } from '../forms/markdown.ts'
import { newsletter } from '../forms/newsletter.ts'
import { odt } from '../forms/odt/odt.ts'
import { pdf } from '../forms/pdf/pdf.ts'
import { makeSlides } from './make-slides.ts'
import type { ExportInput, MadeFile } from './export-input.ts'
import { type ReportJob, writeReport } from './write-report.ts'

/** What is told while files are made: how many of how many steps are done, with a part of one where that takes long. */
export type TellProgress = (done: number, of: number) => void

/** Makes these forms of one report: a file, or a zip of them where they are several. */
export async function makeFiles(
  input: ExportInput,
  forms: readonly ExportForm[],
  tell: TellProgress = () => {},
): Promise<MadeFile> {
  const steps = forms.length + 1
  tell(0, steps)
  const job = writeReport(input)
  const files: MadeFile[] = []
  for (const [at, form] of forms.entries()) {
    tell(at + 1, steps)
    files.push(...(await makeForm(form, input, job, (part) => tell(at + 1 + part, steps))))
  }
  const [only, ...others] = files
  const file = only !== undefined && others.length === 0 ? only : zipFiles('verslag.zip', files, input.at)
  tell(steps, steps)
  return file
}

async function makeForm(
  form: ExportForm,
  input: ExportInput,
  job: ReportJob,
  tellPart: (part: number) => void,
): Promise<readonly MadeFile[]> {
  switch (form) {
    case 'odt':
      return [file('verslag.odt', 'application/vnd.oasis.opendocument.text', odt(job))]
    case 'docx': {
      // Large, and read only by who needs it.
      const { docx } = await import('../forms/docx/docx.ts')
      return [
        file(
          'verslag.docx',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          await docx(job),
        ),
      ]
    }
    case 'pdf':
      return [file('verslag.pdf', 'application/pdf', pdf(job, input.at))]
    case 'html':
      return [textFile('verslag.html', 'text/html', webPage(job))]
    case 'markdown':
      return [textFile('verslag.md', 'text/markdown', markdown(job.manuscript))]
    case 'json':
      return [jsonFile('verslag.json', job.report)]
    case 'newsletter': {
      const { html, text } = newsletter(job.report, input)
      return [textFile('nieuwsbrief.html', 'text/html', html), textFile('nieuwsbrief.txt', 'text/plain', text)]
    }
    case 'pictures':
      return [zipFiles('plaatjes.zip', makeSlides(job, tellPart), input.at)]
    case 'csv': {
      const { notes, conclusions } = tablesOf(input)
      return [
        textFile('briefjes.csv', 'text/csv', tableCsv(notes)),
        textFile('conclusies.csv', 'text/csv', tableCsv(conclusions)),
      ]
    }
    case 'xlsx': {
      const { xlsx } = await import('../forms/xlsx.ts')
      const { notes, conclusions } = tablesOf(input)
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      return [file('bijeenkomst.xlsx', type, await xlsx([notes, conclusions]))]
    }
    case 'session':
      return [jsonFile('bijeenkomst.json', makeSessionFile(peopleOf(input)))]
  }
}

/** The door gives people only to an organiser, and asks nobody else's forms of them. */
function peopleOf({ people }: ExportInput): NonNullable<ExportInput['people']> {
  if (people === undefined) throw new Error('A form with people was asked for without them.')
  return people
}

function tablesOf(input: ExportInput) {
  const { organisations } = input.variant
  const parts = { ...peopleOf(input), organisations }
  return { notes: noteTable(parts), conclusions: conclusionTable(parts) }
}

/** The first moment that a zip can tell. */
const FIRST_ZIPPED = Date.UTC(1980, 0, 2)

/** Dated when the export was asked for, so that the same input gives the same bytes. */
function zipFiles(name: string, files: readonly MadeFile[], at: Instant): MadeFile {
  // What is packed already would only cost time to pack again.
  const isPacked = ({ type }: MadeFile): boolean => !/^(text|application\/json|image\/svg)/.test(type)
  const mtime = Math.max(at, FIRST_ZIPPED)
  const zipped: Zippable = Object.fromEntries(
    files.map((one) => [one.name, [one.bytes, { level: isPacked(one) ? 0 : 6, mtime }]]),
  )
  return file(name, 'application/zip', zipSync(zipped))
}

function textFile(name: string, type: string, text: string): MadeFile {
  return file(name, `${type}; charset=utf-8`, new TextEncoder().encode(text))
}

function jsonFile(name: string, value: unknown): MadeFile {
  return file(name, 'application/json', new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`))
}

/** A file of its own bytes, so that these can be handed from thread to thread. */
function file(name: string, type: string, bytes: Uint8Array): MadeFile {
  return { name, type, bytes: new Uint8Array(bytes) }
}
