import { type Report } from '@tafelronde/shared/harvest/report.ts'
import { type ReportVersion } from '@tafelronde/shared/harvest/report-settlement.ts'
import { each, html, type Markup, nothing } from './html.ts'
import { count, list, writeMoment } from './report-words.ts'

/** At the head: whether this is the settled report or still a concept. */
export function settlementState({ settlement, timeZone, counts }: Report): Markup {
  const { settled, versions } = settlement
  const dates = versions.filter(({ kind }) => kind === 'settled').map(({ at }) => writeMoment(at, timeZone))
  const [first, ...later] = dates
  if (!settled || first === undefined) {
    const open = counts.conclusions - counts.approved
    const lines = open === 0 ? '' : `: ${count(open, 'conclusie is', 'conclusies zijn')} nog niet goedgekeurd`
    return html`<p class="state" data-settled="false">Concept${lines}</p>`
  }
  const again = later.length === 0 ? '' : `, opnieuw ${list(later)}`
  return html`<p class="state" data-settled="true">Vastgesteld ${first}${again}</p>`
}

/** Every time that it was settled or taken back; and where something was left, what, and why it was settled all the same. */
export function settlementPart({ settlement: { versions }, timeZone }: Report): Markup {
  if (versions.length === 0) return nothing
  return html`<section aria-labelledby="vaststelling">
    <h2 id="vaststelling">Vaststelling</h2>
    <ol class="versions">
      ${each(versions, (version) => versionItem(version, timeZone))}
    </ol>
  </section>`
}

function versionItem({ kind, at, by, override, erased }: ReportVersion, timeZone: string): Markup {
  const who = by === '' ? 'een begeleider' : by
  const what = kind === 'settled' ? 'Vastgesteld' : 'Teruggenomen om te wijzigen'
  return html`<li>
    ${what} op ${writeMoment(at, timeZone)}, door
    ${who}.${erased === true ? html` Iemand liet wissen wat die schreef, dus het verslag veranderde.` : nothing}${
      override === undefined
        ? nothing
        : html` Toen was nog niet alles klaar: ${writeLeft(override.left)}.
            <p class="about">Reden: <span class="written">${override.reason}</span></p>`
    }
  </li> `
}

function writeLeft({ withoutPlace, notApproved }: NonNullable<ReportVersion['override']>['left']): string {
  return list([
    ...(withoutPlace === 0 ? [] : [`${count(withoutPlace, 'briefje had', 'briefjes hadden')} nog geen plek`]),
    ...(notApproved === 0 ? [] : [`${count(notApproved, 'conclusie was', 'conclusies waren')} niet goedgekeurd`]),
  ])
}
