import {
  type Block,
  type Cover,
  type Footnote,
  type Heading,
  isFootnote,
  type List,
  type ListItem,
  type Picture,
  type Table,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { each, html, type Markup, nothing, ownMarkup } from '../html.ts'
import { reportStyle } from '../report-style.ts'
import type { DrawnPicture, PrintJob } from './print-job.ts'

export interface PageOptions {
  /** The word that lets the page's own style through the server's Content-Security-Policy. */
  readonly nonce?: string
  /** Where the product's font is. Without it the page uses what the reader has. */
  readonly font?: string | undefined
  /** One sentence above the report, such as when others may read it. */
  readonly notice?: string | undefined
  readonly tokens?: HouseTokens
}

/** The report as one page that needs no other file and no script: to read on any screen, and to print on A4. */
export function webPage({ manuscript, pictures, tokens }: PrintJob, options: PageOptions = {}): string {
  const { title, cover, blocks, end } = manuscript
  const sections = splitSections(blocks)
  return page(
    title,
    { tokens, ...options },
    html`${head(cover, options.notice, pictures)} ${contents(sections)}
      <main id="verslag">${each(sections, (section) => sectionMarkup(section, pictures))}</main>
      <footer class="end">${end}</footer>`,
  )
}

/** A whole page in the report's look. */
export function page(title: string, { nonce, font, tokens }: PageOptions, body: Markup): string {
  const nonceAttribute = nonce === undefined ? nothing : html` nonce="${nonce}"`
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style${nonceAttribute}>
${ownMarkup(reportStyle(font, tokens))}</style>
</head>
<body>
${body}
</body>
</html>
`.text
}

type PicturesById = PrintJob['pictures']

/** A heading of the first level with what belongs to it. */
interface Section {
  readonly heading: Heading | undefined
  readonly blocks: readonly Block[]
}

function splitSections(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: Heading | undefined; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ heading: block, blocks: [] })
    else if (sections.length === 0) sections.push({ heading: undefined, blocks: [block] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function head(cover: Cover, notice: string | undefined, pictures: PicturesById): Markup {
  const { over, title, when, focus, state, logo } = cover
  return html`<header>
    <a class="skip" href="#verslag">Naar het verslag</a>
    ${logo === undefined ? nothing : html`<div class="logo">${picture(logo, pictures)}</div>`}
    <p class="which">${over}</p>
    <h1>${title}</h1>
    <p class="when">${when}</p>
    ${focus === undefined ? nothing : html`<p class="focus written">${text(focus)}</p>`}
    <p class="state" data-settled="${String(state.settled)}">${state.text}</p>
    ${notice === undefined ? nothing : html`<p class="notice">${notice}</p>`}
  </header>`
}

function contents(sections: readonly Section[]): Markup {
  return html`<nav class="contents" aria-label="Inhoud">
    <ul>
      ${each(sections, ({ heading }) =>
        heading === undefined ? nothing : html`<li><a href="#${heading.id}">${heading.text}</a></li> `,
      )}
    </ul>
  </nav>`
}

function sectionMarkup({ heading, blocks }: Section, pictures: PicturesById): Markup {
  const inside = each(blocks, (block) => blockMarkup(block, pictures))
  if (heading === undefined) return inside
  const class_ = heading.newPage === true ? html` class="new-page"` : nothing
  return html`<section${class_} aria-labelledby="${heading.id}">
    <h2 id="${heading.id}">${heading.text}</h2>
    ${inside}
  </section> `
}

function blockMarkup(block: Block, pictures: PicturesById): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h3 id="${block.id}">${block.text}</h3> `
        : html`<h4 id="${block.id}">${block.text}</h4> `
    case 'paragraph':
      return html`<p class="written ${block.style}">${text(block.text)}</p>
        ${footnotes(block.text)}`
    case 'list':
      return listMarkup(block)
    case 'table':
      return tableMarkup(block)
    case 'figure':
      return html`<figure>
          <figcaption>${block.title}</figcaption>
          ${picture(block.picture, pictures)}
        </figure>
        ${tableMarkup(block.table)}`
    case 'pictures':
      return html`<div class="pictures">${each(block.pictures, (one) => picture(one, pictures))}</div> `
  }
}

function listMarkup({ style, start, items }: List): Markup {
  switch (style) {
    case 'conclusions':
      return html`<ol class="conclusions" start="${start}">
        ${each(items, conclusionMarkup)}
      </ol> `
    case 'entries':
      return html`<ul class="notes" role="list">
        ${each(items, entryMarkup)}
      </ul> `
    case 'bullets':
      return html`<ul class="bullets">
        ${each(items, (item) => html`<li${idOf(item)}>${inside(item)}</li> `)}
      </ul> `
  }
}

function conclusionMarkup(item: ListItem): Markup {
  const anchor =
    item.id === undefined
      ? nothing
      : html` <a class="anchor" href="#${item.id}" aria-label="Link naar deze conclusie"></a>`
  return html`<li${idOf(item)}><span class="written">${text(item.text)}</span>${anchor}${under(item)}</li> `
}

function entryMarkup(item: ListItem): Markup {
  const { mark } = item
  return html`<li${idOf(item)}>
    <span class="number">${mark === undefined ? nothing : text([mark])}</span>
    <div>${inside(item)}</div>
  </li> `
}

function inside(item: ListItem): Markup {
  return html`<span class="written">${text(item.text)}</span>${under(item)}`
}

/** What stands beneath an item's own text. */
function under({ text: own, items, asides, table }: ListItem): Markup {
  return html`${
    items.length === 0
      ? nothing
      : html`<ul class="sub-lines">
          ${each(items, (line) => html`<li class="written">${text(line)}</li> `)}
        </ul>`
  }${each(asides, (aside) => html`<p class="about written">${text(aside)}</p> `)}${footnotes(own)}${
    table === undefined ? nothing : tableMarkup(table)
  }`
}

/** What other forms print at the foot of the page opens in place here, without a script. */
function footnotes(of: Text): Markup {
  return each(
    of.filter(isFootnote),
    ({ label, footnote }: Footnote) =>
      html`<details class="footnote">
        <summary>${label}</summary>
        <p class="about written">${text(footnote)}</p>
      </details> `,
  )
}

function text(runs: Text): Markup {
  return each(runs, (run) => {
    if (isFootnote(run)) return nothing
    const linked = run.to === undefined ? html`${run.text}` : html`<a href="#${run.to}">${run.text}</a>`
    if (run.strong === true) return html`<strong>${linked}</strong>`
    return run.quiet === true ? html`<span class="status">${linked}</span>` : linked
  })
}

function tableMarkup({ caption, columns, rows }: Table): Markup {
  const [, ...others] = columns
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${each(columns, ({ title, number }) => html`<th scope="col" ${alignment(number)}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${each(
          rows,
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${each(cells, (cell, at) => html`<td${alignment(others[at]?.number === true)}>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `
}

function alignment(number: boolean): Markup {
  return number ? html` class="figure"` : nothing
}

function picture({ id, alt }: Picture, pictures: PicturesById): Markup {
  const drawn = pictures.get(id)
  if (drawn === undefined) return html`<em>${alt}</em>`
  return html`<img src="${dataUrl(drawn)}" alt="${alt}" width="${drawn.width}" height="${drawn.height}" /> `
}

/** A picture as a part of the page, so that the page needs no other file. */
export function dataUrl({ svg, png }: DrawnPicture): string {
  return svg === undefined
    ? `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    : `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

function idOf({ id }: ListItem): Markup {
  return id === undefined ? nothing : html` id="${id}"`
}
