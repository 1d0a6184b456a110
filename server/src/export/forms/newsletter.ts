import type { ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import type { Report } from '@tafelronde/shared/harvest/report.ts'
import { each, html, type Markup, nothing } from '../html.ts'
import { type News, type NewsLine, pickNews } from './pick-news.ts'
import { LINE_LENGTH, wrapText } from './wrap-text.ts'

/** A block for somebody's newsletter: to paste where mail is made up, and for mail that is text alone. */
export interface Newsletter {
  readonly html: string
  readonly text: string
}

export interface NewsletterOptions {
  /** What to tell, by the numbers of the report; all that was approved where nobody chose. */
  readonly picked?: readonly ConclusionNumber[]
  /** Where the whole report can be read. */
  readonly link?: string
}

/**
 * Tells the picked conclusions, theme by theme in the order of the report. The HTML holds no script, no picture, no style
 * sheet and nothing that is fetched; it has letters of ASCII alone, so that no mail program reads it wrongly.
 */
export function newsletter(report: Report, { picked, link }: NewsletterOptions): Newsletter {
  const news = pickNews(report, picked)
  const address = link !== undefined && /^https?:\/\/\S+$/i.test(link) ? link : undefined
  return { html: inAscii(writeHtml(news, address).text), text: writeText(news, address) }
}

function writeHtml({ over, title, when, themes }: News, link: string | undefined): Markup {
  return html`<div lang="nl">
    <p style="margin:0">${over}</p>
    <h2 style="margin:4px 0">${title}</h2>
    <p style="margin:0 0 16px">${when}</p>
    ${each(
      themes,
      (theme) =>
        html`<h3 style="margin:16px 0 8px">${theme.title}</h3>
          <ul style="margin:0;padding-left:24px">
            ${each(theme.lines, writeLine)}
          </ul> `,
    )}${link === undefined ? nothing : html`<p style="margin:16px 0"><a href="${link}">Lees het hele verslag</a></p>`}
  </div> `
}

function writeLine({ label, text, under }: NewsLine): Markup {
  return html` <li style="margin:0 0 8px">
    ${label === '' ? nothing : html`<strong>${label}</strong>`}${text}${
      under.length === 0
        ? nothing
        : html`<ul style="margin:4px 0;padding-left:24px">
            ${each(under, (line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </li>`
}

function inAscii(text: string): string {
  return text.replace(/[^\n -~]/gu, (sign) => `&#${sign.codePointAt(0)};`)
}

function writeText({ over, title, when, themes }: News, link: string | undefined): string {
  const parts = [
    [over, title, when].map((line) => wrapText(line)).join('\n'),
    ...themes.map((theme) => [underline(wrapText(theme.title)), ...theme.lines.map(textLine)].join('\n')),
    ...(link === undefined ? [] : [`Lees het hele verslag:\n${link}`]),
  ]
  return `${parts.join('\n\n')}\n`
}

function underline(title: string): string {
  const length = Math.max(...title.split('\n').map((line) => line.length))
  return `${title}\n${'-'.repeat(Math.min(length, LINE_LENGTH))}`
}

function textLine({ label, text, under }: NewsLine): string {
  return [wrapText(`${label}${text}`, '* '), ...under.map((line) => wrapText(line, '  - '))].join('\n')
}
