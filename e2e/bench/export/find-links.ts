import { readDocx } from '@tafelronde/server/export/forms/docx/testing/read-docx.ts'
import { readOdt, valuesOf } from '@tafelronde/server/export/forms/odt/testing/read-odt.ts'
import { elements } from '@tafelronde/server/export/testing/xml-tree.ts'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { inFolder } from './read-forms.ts'

/** The links within one form, and where they can lead. */
export interface Links {
  readonly to: readonly string[]
  readonly places: ReadonlySet<string>
}

export function linksInOdt(bytes: Uint8Array): Links {
  const content = readOdt(bytes).part('content.xml')
  const names = ['text:bookmark', 'text:bookmark-start'].flatMap((name) => elements(content, name))
  return {
    to: valuesOf(content, 'xlink:href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
    places: new Set(names.map(({ attributes }) => attributes['text:name'] ?? '')),
  }
}

export function linksInDocx(bytes: Uint8Array): Links {
  const body = readDocx(bytes).part('word/document.xml')
  const notes = readDocx(bytes).part('word/footnotes.xml')
  return {
    to: [body, notes].flatMap((part) =>
      elements(part, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'] ?? ''),
    ),
    places: new Set(elements(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '')),
  }
}

/** As qpdf and poppler read them: a place has a name, or is a page that an object of the file tells. */
export function linksInPdf(bytes: Uint8Array): Links {
  return inFolder((folder) => {
    const file = path.join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    const { qpdf } = JSON.parse(read('qpdf', ['--json=2', file])) as QpdfJson
    const objects = Object.entries(qpdf[1])
    const isPage = (of: string): boolean => partOf(qpdf[1][`obj:${of}`]?.value, '/Type') === '/Page'
    const pages = objects.filter(([, { value }]) => Array.isArray(value) && isPage(String(value[0])))
    const named = read('pdfinfo', ['-dests', file]).matchAll(/"([^"]*)"$/gm)
    return {
      to: objects
        .filter(([, { value }]) => partOf(value, '/Subtype') === '/Link')
        .map(([, { value }]) => String(partOf(value, '/Dest')).replace(/^u:/, '')),
      places: new Set([
        ...Array.from(named, ([, name = '']) => name),
        ...pages.map(([object]) => object.slice('obj:'.length)),
      ]),
    }
  })
}

/** What qpdf writes of a PDF, as far as it is read here. */
interface QpdfJson {
  readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value?: unknown }>>]
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function read(tool: string, words: readonly string[]): string {
  return execFileSync(tool, words, { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }).toString('utf8')
}
