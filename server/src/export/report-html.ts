import { labelOf } from '@tafelronde/shared/harvest/conclusion-label.ts'
import { type Report, type ReportConclusion, type ReportTheme } from '@tafelronde/shared/harvest/report.ts'
import { each, html, type Markup, nothing, ownMarkup } from './html.ts'
import { annex, setAside } from './report-annex-html.ts'
import { settlementPart, settlementState } from './report-settlement-html.ts'
import { reportStyle } from './report-style.ts'
import { count, list, ordinalInWords, writeDate } from './report-words.ts'
import { supportOfConclusion } from './report-support-html.ts'

export interface PageOptions {
  /** The word that lets the page's own style through the server's Content-Security-Policy. */
  readonly nonce?: string
  /** Where the product's font is. Without it the page uses what the reader has. */
  readonly font?: string | undefined
  /** One sentence above the report, such as when others may read it. */
  readonly notice?: string | undefined
}

/** The report as one page that needs no other file: to read on any screen, and to print on A4. */
export function reportHtml(report: Report, options: PageOptions = {}): string {
  const title = report.title === '' ? 'Verslag' : `Verslag: ${report.title}`
  return page(
    title,
    options,
    html`${heading(report, options.notice)} ${contents(report)}
      <main id="verslag">
        ${whatWeDid(report)} ${each(report.themes, themeSection)} ${organisations(report)} ${setAside(report)}
        ${settlementPart(report)} ${annex(report)}
      </main>
      <footer class="end">Gemaakt met Tafelronde. ${whoIsNamed(report)}</footer>`,
  )
}

/** Of people only those who settled it, as long as their names are kept. */
function whoIsNamed({ settlement }: Report): string {
  const isNamed = settlement.versions.some(({ by }) => by !== '')
  const but = isNamed ? ', behalve van wie het vaststelde' : ''
  return `In dit verslag staan organisaties en geen namen van mensen${but}.`
}

/** A whole page in the report's look. */
export function page(title: string, { nonce, font }: PageOptions, body: Markup): string {
  const nonceAttribute = nonce === undefined ? nothing : html` nonce="${nonce}"`
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style${nonceAttribute}>
${ownMarkup(reportStyle(font))}</style>
</head>
<body>
${body}
</body>
</html>
`.text
}

function heading(report: Report, notice: string | undefined): Markup {
  const { community, ordinal, title, startsAt, timeZone, place, focus } = report
  const where = place === '' ? '' : `, ${place}`
  return html`<header>
    <a class="skip" href="#verslag">Naar het verslag</a>
    <p class="which">${community === '' ? '' : `${community} · `}${ordinalInWords(ordinal)}</p>
    <h1>${title === '' ? 'Verslag' : title}</h1>
    <p class="when">${writeDate(startsAt, timeZone)}${where}</p>
    ${focus === '' ? nothing : html`<p class="focus"><strong>Focus van de bijeenkomst:</strong> ${focus}</p>`}
    ${settlementState(report)} ${notice === undefined ? nothing : html`<p class="notice">${notice}</p>`}
  </header>`
}

function contents({ themes }: Report): Markup {
  return html`<nav class="contents" aria-label="Inhoud">
    <ul>
      <li><a href="#gedaan">Wat hebben we gedaan?</a></li>
      ${each(themes, ({ title }, place) => html`<li><a href="#thema-${place + 1}">${title}</a></li> `)}
      <li><a href="#organisaties">Organisaties</a></li>
      <li><a href="#briefjes">Alle briefjes</a></li>
    </ul>
  </nav>`
}

function whatWeDid({ facts, themes, counts, case: caseText }: Report): Markup {
  const groups = facts.groups.filter(({ people }) => people > 0)
  const inGroups =
    groups.length > 1
      ? `, in ${count(groups.length, 'groep', 'groepen')}: ${list(groups.map(({ name, people }) => `${name} (${people})`))}`
      : ''
  const minutes = [...new Set(facts.rounds.map((round) => round.minutes))]
  const ofMinutes = minutes.length === 1 ? ` van ${minutes[0]} minuten` : ''
  const talked =
    facts.rounds.length === 0
      ? ''
      : `In een World Café spraken we in ${count(facts.rounds.length, 'ronde', 'rondes')}${ofMinutes}, aan ` +
        `${count(facts.tables, 'tafel', 'tafels')}, over ${count(themes.length, 'thema', 'thema’s')}: ` +
        `${list(themes.map(({ title }) => title.toLowerCase()))}. `
  const wrote =
    `Zo kwamen er ${count(counts.notes, 'briefje', 'briefjes')} op tafel` +
    `${facts.cardsWritten === 0 ? '' : ` en ${count(facts.cardsWritten, 'kaart', 'kaarten')} met wat een tafel doorgaf`}. ` +
    `Daarvan maakten we ${count(counts.conclusions, 'conclusie', 'conclusies')}.`
  return html`<section aria-labelledby="gedaan">
    <h2 id="gedaan">Wat hebben we gedaan?</h2>
    <p>${count(facts.people, 'mens deed', 'mensen deden')} mee${inGroups}. ${talked}${wrote}</p>
    ${
      caseText === ''
        ? nothing
        : html`<h3>De casus</h3>
            <p class="written">${caseText}</p>`
    }
  </section>`
}

function themeSection(theme: ReportTheme, place: number): Markup {
  const { title, question, roundQuestions, conclusions } = theme
  return html`<section aria-labelledby="thema-${place + 1}">
    <h2 id="thema-${place + 1}">${title}</h2>
    ${question === '' ? nothing : html`<p class="question">“${question}”</p>`}
    ${each(roundQuestions, (asked) => html`<p class="also">In ronde ${asked.round}: “${asked.question}”</p> `)}
    ${
      conclusions.length === 0
        ? html`<p>Over dit thema zijn geen conclusies gemaakt.</p>`
        : html`<ul class="conclusions">
            ${each(conclusions, conclusionItem)}
          </ul>`
    }
  </section> `
}

function conclusionItem({ kind, text, subLines, sources, status, support }: ReportConclusion): Markup {
  const label = labelOf(kind, text)
  return html`<li>
    ${label === '' ? nothing : html`<span class="kind">${label}:</span> `}<span class="written">${text}</span>${
      status === 'goedgekeurd'
        ? nothing
        : html` <span class="status"
            >(${status === 'concept' ? 'concept, automatisch voorstel' : 'nog niet goedgekeurd'})</span
          >`
    }
    ${
      subLines.length === 0
        ? nothing
        : html`<ul>
            ${each(subLines, (line) => html`<li class="written">${line}</li>`)}
          </ul>`
    }
    ${
      sources.length === 0
        ? nothing
        : html`<p class="sources">Uit ${sources.length === 1 ? 'briefje' : 'briefjes'} ${each(sources, sourceLink)}</p>`
    }
    ${support === undefined ? nothing : supportOfConclusion(support)}
  </li> `
}

function sourceLink(number: number, place: number): Markup {
  return html`${place === 0 ? '' : ', '}<a href="#briefje-${number}">${number}</a>`
}

function organisations({ organisations: present }: Report): Markup {
  return html`<section aria-labelledby="organisaties">
    <h2 id="organisaties">Organisaties die er waren</h2>
    ${
      present.length === 0
        ? html`<p>Er zijn geen organisaties genoemd.</p>`
        : html`<ul class="organisations">
            ${each(present, ({ name }) => html`<li>${name}</li> `)}
          </ul>`
    }
  </section>`
}
