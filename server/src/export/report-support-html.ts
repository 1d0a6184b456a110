import { type MaskedCounts, type MaskedOpinions } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import { type ReportSupport } from '@tafelronde/shared/harvest/support/report-support.ts'
import { type Opinion, opinions } from '@tafelronde/shared/harvest/support/subject.ts'
import { type Level } from '@tafelronde/shared/people/person.ts'
import { each, html, type Markup, nothing } from './html.ts'
import { count } from './report-words.ts'

const opinionWords: Record<Opinion, string> = { eens: 'Mee eens', oneens: 'Niet mee eens', 'weet-niet': 'Weet niet' }

const levelWords: Record<Level, string> = {
  rijk: 'Rijk',
  provincie: 'Provincie',
  gemeente: 'Gemeente',
  kennis: 'Kennisinstelling',
  maatschappelijk: 'Maatschappelijke organisatie',
  inwoner: 'Inwoner',
  overig: 'Overig',
}

/** What a conclusion got: its dots, who agrees, and how that is spread. A number under five is never told. */
export function supportOfConclusion({ dots, opinions: told }: ReportSupport): Markup {
  const parts = [
    ...(dots === undefined ? [] : [count(dots, 'stip', 'stippen')]),
    ...(told === undefined ? [] : listOpinions(told.all)),
  ]
  return html`<p class="support">${parts.join(' · ')}</p>
    ${told === undefined ? nothing : spread(told)} `
}

function listOpinions(counts: MaskedCounts): readonly string[] {
  if (opinions.every((opinion) => counts[opinion] === null)) return ['te weinig meningen om te laten zien']
  return opinions.map((opinion) => `${opinionWords[opinion]}: ${counts[opinion] ?? 'minder dan 5'}`)
}

/** Only where there is something to compare. */
function spread({ levels }: MaskedOpinions): Markup {
  const told = levels.filter(({ counts }) => opinions.some((opinion) => counts[opinion] !== null))
  if (levels.length < 2 || told.length === 0) return nothing
  return html`<table class="spread">
    <caption>
      Per soort organisatie. Kleine aantallen staan er niet bij.
    </caption>
    <thead>
      <tr>
        <td></td>
        ${each(opinions, (opinion) => html`<th scope="col">${opinionWords[opinion]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${each(
        told,
        ({ level, counts }) =>
          html`<tr>
            <th scope="row">${levelWords[level]}</th>
            ${each(opinions, (opinion) => html`<td>${counts[opinion] ?? '–'}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`
}
