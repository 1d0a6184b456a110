import type { PageNumberEstimator } from 'docx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { xmlText } from '../../markup.ts'
import { anyPrintJob } from '../../testing/any-manuscript.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '../../testing/payloads.ts'
import { sampleJob } from '../../testing/sample-manuscript.ts'
import { textsOf } from '../../testing/texts-of.ts'
import type { PrintJob } from '../print-job.ts'
import { docx } from './docx.ts'
import { readDocx } from './testing/read-docx.ts'
import { type XmlElement, elements, textOf } from '../../testing/xml-tree.ts'

const BODY = 'word/document.xml'

/** To count pages takes ten times as long as all else. */
const uncounted: PageNumberEstimator = () => ({ bookmarks: new Map() })

function expected(job: PrintJob): string {
  return textsOf(job).map(xmlText).join('')
}

async function body(job: PrintJob): Promise<XmlElement> {
  return readDocx(await docx(job, uncounted)).part(BODY)
}

test('[RE25] Every text comes out of the DOCX as it went in, once, in order, and without doing anything.', async () => {
  await fc.assert(
    fc.asyncProperty(anyPrintJob, async (job) => {
      expect(readDocx(await docx(job, uncounted)).text()).toBe(expected(job))
    }),
    { numRuns: 20 },
  )
  await fc.assert(
    fc.asyncProperty(anyPrintJob, async (job) => {
      expect(readDocx(await docx(job)).text()).toBe(expected(job))
    }),
    { numRuns: 4 },
  )
})

test('[RE25] what was written to be run comes out as text, and the only fields are of pages', async () => {
  const lines = [...scriptPayloads, ...formulaPayloads, ...unicodePayloads, 'CURRENT', 'SECTION', '{list-1-0}']
  const job = withItems(sampleJob(), lines)
  const read = readDocx(await docx(job, uncounted))
  expect(read.text()).toBe(expected(job))
  const fields = elements(read.part(BODY), 'w:instrText').map(textOf)
  for (const field of fields) expect(field).toMatch(/^(?:TOC \\o "1-2" \\h|PAGEREF plaats_\d+ \\h)$/)
  for (const path of Object.keys(read.files).filter((file) => file.endsWith('.rels'))) {
    for (const { attributes } of elements(read.part(path), 'Relationship'))
      expect(attributes['TargetMode']).toBeUndefined()
  }
})

test('[RE26] Every link and page number in the DOCX leads to a bookmark that is there, and no two bookmarks share a name.', async () => {
  await fc.assert(
    fc.asyncProperty(anyPrintJob, async (job) => {
      const document = await body(job)
      const starts = elements(document, 'w:bookmarkStart')
      const names = starts.map(({ attributes }) => attributes['w:name'] ?? '')
      const numbers = starts.map(({ attributes }) => attributes['w:id'])
      expect(new Set(names).size).toBe(names.length)
      expect(new Set(numbers).size).toBe(names.length)
      expect(elements(document, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])).toEqual(numbers)
      for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/)
      for (const { attributes } of elements(document, 'w:hyperlink')) expect(names).toContain(attributes['w:anchor'])
    }),
    { numRuns: 30 },
  )
})

test('[RE26] the contents list shows on which page each heading is', async () => {
  const job = sampleJob(60)
  const lines = elements(readDocx(await docx(job)).part(BODY), 'w:p').filter(
    (line) => elements(line, 'w:instrText').length > 0,
  )
  const pages = lines.map((line) => elements(line, 'w:t').map(textOf))
  expect(pages.map(([title]) => title)).toEqual(
    job.manuscript.blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block.text] : [])),
  )
  const numbers = pages.map(([, page]) => Number(page))
  expect(numbers[0]).toBe(3)
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
})

test('[RE26] a link to what is not there is text', async () => {
  const job = withBlocks(sampleJob(), [{ kind: 'paragraph', style: 'text', text: [{ text: 'daar', to: 'nergens' }] }])
  const document = await body(job)
  expect(elements(document, 'w:hyperlink')).toEqual([])
})

test('[RE27] A list of conclusions in the DOCX starts at its number, whatever list came before it.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }), async (starts) => {
      const items = [{ text: [{ text: 'een' }], asides: [], items: [] }]
      const lists = starts.map((start) => ({ kind: 'list', style: 'conclusions', start, items }) as const)
      const read = readDocx(await docx(withBlocks(sampleJob(), lists), uncounted))
      const used = elements(read.part(BODY), 'w:numId').map(({ attributes }) => attributes['w:val'])
      const numbers = elements(read.part('word/numbering.xml'), 'w:num')
      const begun = used.map((id) => {
        const number = numbers.find(({ attributes }) => attributes['w:numId'] === id)
        return number === undefined ? [] : elements(number, 'w:startOverride')[0]?.attributes['w:val']
      })
      expect(new Set(used).size).toBe(starts.length)
      expect(begun).toEqual(starts.map(String))
    }),
    { numRuns: 20 },
  )
})

test('[RE28] The DOCX says that it is Dutch, what it is called and nobody’s name, and is the same bytes each time.', async () => {
  const job = sampleJob()
  const bytes = await docx(job)
  const read = readDocx(bytes)
  const told = Object.fromEntries(
    read
      .part('docProps/core.xml')
      .children.flatMap((child) => (typeof child === 'string' ? [] : [[child.name, textOf(child)]])),
  )
  expect(told).toEqual({
    'dc:title': job.manuscript.title,
    'dc:creator': 'Tafelronde',
    'cp:lastModifiedBy': 'Tafelronde',
    'dc:language': 'nl-NL',
  })
  const [standard] = elements(read.part('word/styles.xml'), 'w:docDefaults')
  expect(standard && elements(standard, 'w:lang')[0]?.attributes['w:val']).toBe('nl-NL')
  expect(await docx(job)).toEqual(bytes)
})

test('[RE29] Every picture in the DOCX has its alt text and a number of its own, and one that is not there is its alt text.', async () => {
  await fc.assert(
    fc.asyncProperty(anyPrintJob, async (job) => {
      const drawn = elements(await body(job), 'wp:docPr').map(({ attributes }) => attributes)
      expect(drawn.map(({ descr }) => descr ?? '')).toEqual(altTexts(job).map(xmlText))
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
    }),
    { numRuns: 30 },
  )
})

/** The alt texts of the pictures that are there, in order. */
function altTexts({ manuscript, pictures }: PrintJob): readonly string[] {
  const all = [
    ...(manuscript.cover.logo === undefined ? [] : [manuscript.cover.logo]),
    ...manuscript.blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.picture] : block.kind === 'pictures' ? block.pictures : [],
    ),
  ]
  return all.filter(({ id }) => pictures.has(id)).map(({ alt }) => alt)
}

function withBlocks(job: PrintJob, blocks: Manuscript['blocks']): PrintJob {
  return { ...job, manuscript: { ...job.manuscript, blocks } }
}

function withItems(job: PrintJob, lines: readonly string[]): PrintJob {
  const items = lines.map((line) => ({
    mark: { text: line },
    text: [{ text: line }],
    asides: [[{ text: line }]],
    items: [],
  }))
  return withBlocks(job, [...job.manuscript.blocks, { kind: 'list', style: 'entries', start: 1, items }])
}
