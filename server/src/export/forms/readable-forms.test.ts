import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFootnote, type Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { printable } from '../manuscript/printable.ts'
import { anyPrintJob } from '../testing/any-manuscript.ts'
import { scriptPayloads } from '../testing/payloads.ts'
import { sampleJob } from '../testing/sample-manuscript.ts'
import { textsOf } from '../testing/texts-of.ts'
import { webPage } from './web-page.ts'
import { markdown } from './markdown.ts'

test('[RE50] every text of a manuscript is in the page, and comes back as it went in', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const shown = words(textOfHtml(webPage(job)))
      for (const text of textsOf(job)) expect(shown).toContain(words(text))
    }),
  )
})

test('[RE51] the page has only tags and attributes of ours, whatever people wrote', () => {
  const plain = tagsIn(webPage(sampleJob()))
  for (const payload of scriptPayloads) {
    const page = webPage({ ...sampleJob(), manuscript: withWords(sampleJob().manuscript, payload) })
    expect(tagsIn(page)).toEqual(plain)
  }
})

test('[RE52] every text of a manuscript is in the Markdown, and comes back as it went in', () => {
  fc.assert(
    fc.property(anyPrintJob, (job) => {
      const { manuscript } = job
      const shown = words(textOfMarkdown(markdown(manuscript)))
      // Of pictures it tells nothing that is not told in words beside them.
      const ids = [...JSON.stringify(manuscript).matchAll(/"id":"([^"]*)","alt"/g)].map(([, id = '']) => id)
      const pictures = new Map(ids.map((id) => [id, { png: new Uint8Array(), width: 1, height: 1 }]))
      for (const text of textsOf({ ...job, pictures })) expect(shown).toContain(words(text))
    }),
  )
})

test('[RE53] nothing that people wrote is HTML, a link, a picture or a heading in Markdown', () => {
  for (const payload of scriptPayloads) {
    const text = markdown(withWords(sampleJob().manuscript, `a ${payload}`))
    expect(text).not.toMatch(/<[a-z!/?]/i)
    // Every bracket that opens is a footnote's, or is escaped; so nothing is a link or a picture.
    expect(text.replaceAll(/\\[\s\S]/g, '').replaceAll(/\[\^\d+\]/g, '')).not.toMatch(/[[\]`]/)
    expect(text).not.toMatch(/(?<!\\)\b(?:https?|javascript|data):/i)
    expect(text).not.toMatch(/\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u)
  }
})

test('[RE54] a page needs no other file and runs nothing', () => {
  const page = webPage(sampleJob(), { nonce: 'word' })
  expect(page).toContain('<style nonce="word">')
  expect(page).not.toMatch(/<script|<link|<iframe|@import|\bon[a-z]+=/i)
  for (const [, address = ''] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^(#|data:image\/)/)
})

/** The words of a text, without the space between them. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

function textOfHtml(page: string): string {
  return unescape(page.slice(page.indexOf('<body>')).replaceAll(/<[^>]*>/g, ''))
}

/** Backwards, what the form does with signs that mean something to Markdown. */
function textOfMarkdown(text: string): string {
  return unescape(
    text
      .replaceAll(/\[\^\d+\]:?/g, '')
      .replaceAll(/\\([^\n])/g, (_, sign: string) => `\ue000${sign.codePointAt(0)}\ue001`)
      .replaceAll(/\\\n/g, '\n')
      .replaceAll(/^( *)(?:> |- |\d+\. )/gm, '$1')
      .replaceAll('**', '')
      .replaceAll(/\*/g, '')
      .replaceAll(/\ue000(\d+)\ue001/g, (_, code: string) => String.fromCodePoint(Number(code))),
  )
}

function unescape(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '')
}

function tagsIn(page: string): readonly string[] {
  const body = page.slice(page.indexOf('<body>'))
  return [...body.matchAll(/<\/?([a-zA-Z][^\s>/]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name, attributes = '']) =>
      [name, ...[...attributes.matchAll(/([^\s=]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(' '),
  )
}

/** The same with other words in every text that people write. */
function withWords(manuscript: Manuscript, payload: string): Manuscript {
  const change = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => change(one))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, change(inside, name)]))
    }
    return typeof value === 'string' && ['text', 'title', 'caption', 'alt', 'over', 'when', 'label'].includes(key)
      ? printable(payload)
      : value
  }
  return change(manuscript) as Manuscript
}

test('[RE50] a footnote opens in place with its own words', () => {
  const [footnote] = sampleJob().manuscript.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(({ text }) => text.filter(isFootnote)) : [],
  )
  const page = webPage(sampleJob())
  expect(page).toContain(`<summary>${footnote?.label}</summary>`)
})
