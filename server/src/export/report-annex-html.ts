import { type Report } from '@tafelronde/shared/harvest/report.ts'
import { type ReportCard, type ReportNote, type ReportPlace } from '@tafelronde/shared/harvest/report-annex.ts'
import { each, html, type Markup, nothing } from './html.ts'
import { noteLabels, reasons, writeRound } from './report-words.ts'

/** What is in no conclusion: kept for another meeting, not used and why, without a place. */
export function setAside({ notes, keptForNextTime, notUsed, withoutPlace }: Report): Markup {
  const textOf = (number: number) => notes[number - 1]?.text ?? ''
  const kept = keptForNextTime.map(({ note, remark }) => ({ note, about: remark ?? '' }))
  const unused = notUsed.map(({ note, reason, remark }) => {
    const why = reason === undefined || (reason === 'anders' && remark !== undefined) ? undefined : reasons[reason]
    return { note, about: [why, remark].filter((part) => part !== undefined && part !== '').join(': ') }
  })
  const none = withoutPlace.map((note) => ({ note, about: '' }))
  return html`${part('volgende-keer', 'Voor de volgende keer', kept)}
  ${part('niet-gebruikt', 'Niet gebruikt, en waarom', unused)} ${part('zonder-plek', 'Nog zonder plek', none)}`

  function part(id: string, title: string, numbers: readonly { note: number; about: string }[]): Markup {
    if (numbers.length === 0) return nothing
    return html`<section aria-labelledby="${id}">
      <h2 id="${id}">${title}</h2>
      <ol class="notes">
        ${each(
          numbers,
          ({ note, about }) =>
            html`<li>
              <span class="number"><a href="#briefje-${note}">${note}</a></span>
              <div>
                <span class="written">${textOf(note)}</span
                >${about === '' ? nothing : html`<p class="about">${about}</p>`}
              </div>
            </li> `,
        )}
      </ol>
    </section>`
  }
}

/** Every note by its number with table and round, and what the tables passed on. */
export function annex(report: Report): Markup {
  const { notes, cards, themes } = report
  return html`<section class="annex" aria-labelledby="briefjes">
      <h2 id="briefjes">Bijlage: alle briefjes</h2>
      ${notes.length === 0 ? html`<p>Er zijn geen briefjes geschreven.</p>` : nothing}
      ${each(splitBy(notes, placeTitle), (table) =>
        noteTable(
          table,
          themes.map(({ title }) => title),
        ),
      )}
    </section>
    ${
      cards.length === 0
        ? nothing
        : html`<section aria-labelledby="kaarten">
            <h2 id="kaarten">Bijlage: wat de tafels doorgaven</h2>
            ${each(splitBy(cards, placeTitle), cardTable)}
          </section>`
    }`
}

function noteTable(notes: readonly ReportNote[], themes: readonly string[]): Markup {
  const [first] = notes
  if (first === undefined) return nothing
  return html`<h3>${placeTitle(first)}</h3>
    ${each(
      splitBy(notes, ({ round }) => String(round)),
      (ofRound) =>
        html`<h4>${capital(writeRound(ofRound[0]?.round ?? 'oogst'))}</h4>
          <ol class="notes">
            ${each(ofRound, (note) => noteItem(note, themes))}
          </ol> `,
    )}`
}

function noteItem(note: ReportNote, themes: readonly string[]): Markup {
  const label = note.kind === undefined ? '' : noteLabels[note.kind]
  const about = [
    ...(note.late ? [html`kwam net na de ronde`] : []),
    ...(note.fromPaper ? [html`overgenomen van papier`] : []),
    ...(note.parent === undefined
      ? []
      : [html`bouwt voort op <a href="#briefje-${note.parent}">briefje ${note.parent}</a>`]),
    ...note.usedIn.map(
      ({ theme, conclusion }) =>
        html`in <a href="#thema-${theme}">${themes[theme - 1] ?? ''}</a>, conclusie ${conclusion}`,
    ),
  ]
  return html`<li id="briefje-${note.number}">
    <span class="number">${note.number}</span>
    <div>
      ${label === '' ? nothing : html`<span class="kind">${label}:</span> `}<span class="written">${note.text}</span>${
        about.length === 0
          ? nothing
          : html`<p class="about">${each(about, (part, place) => html`${place === 0 ? '' : ' · '}${part}`)}</p>`
      }
    </div>
  </li> `
}

function cardTable(cards: readonly ReportCard[]): Markup {
  const [first] = cards
  if (first === undefined) return nothing
  return html`<h3>${placeTitle(first)}</h3>
    ${each(
      cards,
      (card) =>
        html`<div class="card">
          <h4>${card.last ? 'Slotkaart' : 'Doorgeefkaart'}, ronde ${card.round}</h4>
          ${
            card.lines.length === 0
              ? nothing
              : html`<ul>
                  ${each(card.lines, (line) => html`<li class="written">${line}</li>`)}
                </ul>`
          }
          ${card.question === '' ? nothing : html`<p class="written"><span class="kind">Open vraag:</span> ${card.question}</p>`}
        </div> `,
    )}`
}

function placeTitle({ theme, table, shape, group }: ReportPlace): string {
  const named = shape === undefined ? `Tafel ${table}` : `Tafel ${table}, ${shape}`
  return [theme, named, group].filter((part) => part !== '').join(' · ')
}

/** Runs of neighbours that have the same key, in their order. */
function splitBy<Value>(values: readonly Value[], key: (value: Value) => string): readonly (readonly Value[])[] {
  const runs: Value[][] = []
  let last: string | undefined
  for (const value of values) {
    if (key(value) !== last) runs.push([])
    runs.at(-1)?.push(value)
    last = key(value)
  }
  return runs
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
