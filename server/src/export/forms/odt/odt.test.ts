import fc from 'fast-check'
import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { anyPrintJob } from '../../testing/any-manuscript.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '../../testing/payloads.ts'
import { sampleJob } from '../../testing/sample-manuscript.ts'
import { textsOf } from '../../testing/texts-of.ts'
import { elements, type XmlElement } from '../../testing/xml-tree.ts'
import type { PrintJob } from '../print-job.ts'
import { odt } from './odt.ts'
import { lineOf, readOdt, valuesOf } from './testing/read-odt.ts'

test('[RE20] Every text of a manuscript comes back out of the ODT as it went in, once and in order.', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      expect(withoutTabs(readOdt(odt(job)).lines())).toBe(withoutTabs(textsOf(job).map(readable)))
    }),
    { numRuns: 150 },
  )
})

test('[RE20] what was written to be run comes back as text, line by line', () => {
  const lines = [...scriptPayloads, ...formulaPayloads, ...unicodePayloads, ' a \t b\n c  d ']
  const items = lines.map((text) => ({ text: [{ text }], asides: [], items: [] }))
  const job = withBlocks([{ kind: 'list', style: 'bullets', start: 1, items }])
  const shown = (read: readonly string[]) => read.filter((line) => line !== '')
  expect(shown(readOdt(odt(job)).lines())).toEqual(shown(textsOf(job).map(readable)))
})

test('[RE20] spaces stay where pieces of a line meet', () => {
  const piece = fc.record({ text: fc.stringMatching(/^[ab \t\n]{0,4}$/) })
  fc.assert(
    fc.property(fc.array(piece), (text) => {
      const job = withBlocks([{ kind: 'paragraph', style: 'text', text }])
      expect(readOdt(odt(job)).lines().at(-2)).toBe(text.map((run) => run.text).join(''))
    }),
  )
})

test('[RE20] a picture says its alt text to who cannot see it, and where it is not there to everyone', () => {
  const job = sampleJob()
  const descriptions = elements(content(job), 'svg:desc').map(textIn)
  expect(descriptions).toEqual([
    'Logo van Provincie Voorbeeld',
    'Logo van Gemeente Hulst',
    'Keuzes kreeg de meeste briefjes: 21. Samenwerken de minste: 12.',
  ])
  expect(readOdt(odt(job)).lines()).toContain('Logo van Provincie Zeeland')
})

test('[RE21] Every link in the ODT leads to a bookmark that is there, and its contents to every heading of two levels.', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const document = content(job)
      const bookmarks = elements(document, 'text:bookmark-start').flatMap((one) => valuesOf(one, 'text:name'))
      expect(new Set(bookmarks).size).toBe(bookmarks.length)
      expect(elements(document, 'text:bookmark-end').flatMap((one) => valuesOf(one, 'text:name'))).toEqual(bookmarks)
      for (const link of linksIn(document)) expect(bookmarks).toContain(link)

      const headings = job.manuscript.blocks.filter((block) => block.kind === 'heading')
      const listed = elements(document, 'text:index-body')
      const wanted = headings.filter(({ level }) => level < 3).map(({ id }) => id)
      expect(listed.flatMap(linksIn)).toEqual(wanted)
      expect(listed.flatMap((body) => valuesOf(body, 'text:ref-name'))).toEqual(wanted)
      const outline = elements(document, 'text:h').flatMap((one) => valuesOf(one, 'text:outline-level'))
      expect(outline).toEqual(headings.map(({ level }) => String(level)))
    }),
  )
})

test('[RE22] Conclusions in the ODT are numbered from where their list starts, and on behind a table.', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const wanted = job.manuscript.blocks.flatMap((block) =>
        block.kind === 'list' && block.style === 'conclusions'
          ? block.items.map((_, place) => block.start + place)
          : [],
      )
      const lists = elements(content(job), 'text:list').filter(
        ({ attributes }) => attributes['text:style-name'] === 'Conclusions',
      )
      expect(lists.flatMap(numbersOf)).toEqual(wanted)
    }),
  )
})

test('[RE22] footnotes in the ODT count themselves and have the number of the manuscript', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const numbers = elements(content(job), 'text:note-citation').map(textIn)
      expect(numbers).toEqual(numbers.map((_, place) => String(place + 1)))
    }),
  )
})

test('[RE23] An ODT begins with what it is, names every file in its manifest, and is the same for the same job.', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const bytes = odt(job)
      expect(odt(job)).toEqual(bytes)
      expect(strFromU8(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
      const { files, part } = readOdt(bytes)
      const [package_, ...named] = valuesOf(part('META-INF/manifest.xml'), 'manifest:full-path')
      expect(package_).toBe('/')
      const others = Object.keys(files).filter((path) => path !== 'mimetype' && path !== 'META-INF/manifest.xml')
      expect(named.toSorted()).toEqual(others.toSorted())
      const shown = elements(part('content.xml'), 'draw:image').flatMap((image) => valuesOf(image, 'xlink:href'))
      expect(new Set(shown)).toEqual(new Set(others.filter((path) => path.startsWith('Pictures/'))))
    }),
    { numRuns: 50 },
  )
})

test('[RE24] An ODT says that it is in Dutch, names nobody who made it, and uses no style that it does not have.', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const { part } = readOdt(odt(job))
      const meta = part('meta.xml').children.filter((child) => typeof child !== 'string')
      expect(meta.flatMap(({ children }) => children).map(nameOf)).toEqual([
        'meta:generator',
        'dc:title',
        'dc:language',
      ])
      expect(elements(part('meta.xml'), 'dc:language').map(textIn)).toEqual(['nl-NL'])
      const parts = [part('styles.xml'), part('content.xml')]
      expect(parts.flatMap((one) => valuesOf(one, 'fo:language'))).toEqual(['nl'])

      const there = parts.flatMap((one) => ['style:name', 'text:name'].flatMap((name) => valuesOf(one, name)))
      for (const use of usesOfStyles)
        for (const one of parts) expect(there).toEqual(expect.arrayContaining([...valuesOf(one, use)]))
    }),
    { numRuns: 50 },
  )
})

const usesOfStyles = [
  'text:style-name',
  'text:visited-style-name',
  'text:citation-style-name',
  'text:citation-body-style-name',
  'table:style-name',
  'draw:style-name',
  'style:parent-style-name',
  'style:next-style-name',
  'style:master-page-name',
  'style:page-layout-name',
  'style:font-name',
]

/** What XML has a place for. */
function readable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
}

/** As one text: a tab stands between a mark and its line, and lines alone cannot tell that one from others. */
function withoutTabs(lines: readonly string[]): string {
  return lines.join('').replaceAll('\t', '')
}

function withBlocks(blocks: Manuscript['blocks']): PrintJob {
  const job = sampleJob()
  return { ...job, manuscript: { ...job.manuscript, blocks } }
}

function content(job: PrintJob): XmlElement {
  return readOdt(odt(job)).part('content.xml')
}

function linksIn(element: XmlElement): readonly string[] {
  return elements(element, 'text:a').flatMap((link) => valuesOf(link, 'xlink:href').map((to) => to.replace(/^#/, '')))
}

/** The numbers that an office gives to the items: on from each that says its own. */
function numbersOf(list: XmlElement): readonly number[] {
  let number = 0
  return list.children
    .filter((child) => typeof child !== 'string')
    .map(({ attributes }) => (number = Number(attributes['text:start-value'] ?? number + 1)))
}

function textIn(element: XmlElement): string {
  return lineOf(element)
}

function nameOf(child: XmlElement | string): string {
  return typeof child === 'string' ? child : child.name
}
