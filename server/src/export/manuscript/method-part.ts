import type { Block, ListItem } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { ReportVersion } from '@tafelronde/shared/harvest/report-settlement.ts'
import { count, list, writeMoment } from '../report-words.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printable, printableLine } from './printable.ts'

/** How the result came about: the way of working, the numbers, who approved, and whether a language model helped. */
export function methodPart(parts: ManuscriptParts): readonly Block[] {
  const versions = parts.report.settlement.versions.map((version, at) => versionItem(parts, version, at))
  return [
    { kind: 'heading', level: 1, id: 'totstandkoming', text: 'Hoe dit verslag tot stand kwam' },
    { kind: 'paragraph', style: 'text', text: [{ text: tellMethod(parts) }] },
    ...(versions.length === 0 ? [] : ([{ kind: 'list', style: 'bullets', start: 1, items: versions }] as const)),
  ]
}

function tellMethod({ report: { counts, method, leftOut, themes } }: ManuscriptParts): string {
  const { approvedBy, languageModel } = method
  const places = [
    ...(counts.inConclusions === 0 ? [] : [`${counts.inConclusions} in een conclusie`]),
    ...(counts.nextTime === 0 ? [] : [`${counts.nextTime} bewaard voor de volgende keer`]),
    ...(counts.notUsed === 0 ? [] : [`${counts.notUsed} niet gebruikt, met de reden erbij`]),
    ...(counts.withoutPlace === 0 ? [] : [`${counts.withoutPlace} nog zonder plek`]),
  ]
  const approvers = [
    ...(approvedBy.facilitators === 0 ? [] : [`${approvedBy.facilitators} door een begeleider`]),
    ...(approvedBy.hosts === 0 ? [] : [`${approvedBy.hosts} door een tafelhost`]),
  ]
  const proposed = themes.some(({ conclusions }) => conclusions.length > 0) ? method.proposed : 0
  return [
    'Mensen schreven aan hun tafel briefjes. Van briefjes die hetzelfde zeggen, is een conclusie gemaakt.',
    ...(places.length === 0 ? [] : [`Van de ${count(counts.notes, 'briefje', 'briefjes')}: ${list(places)}.`]),
    ...(approvers.length === 0 ? [] : [`Goedgekeurde conclusies: ${list(approvers)}.`]),
    ...(leftOut === 0
      ? []
      : [`${count(leftOut, 'conclusie is', 'conclusies zijn')} weggelaten: nog niet goedgekeurd.`]),
    ...(proposed === 0
      ? []
      : [
          `Bij ${count(proposed, 'conclusie', 'conclusies')} deed Tafelronde het eerste voorstel, uit de woorden van de briefjes.`,
        ]),
    languageModel === undefined
      ? 'Een taalmodel is niet gebruikt.'
      : `Een taalmodel (${list(languageModel.hosts.map(printableLine))}) hielp bij voorstellen. Het kreeg ${count(languageModel.requests, 'keer', 'keer')} briefjes te lezen, zonder namen.`,
    ...(method.anonymous ? ['Bij de briefjes is niet bewaard wie ze schreef.'] : []),
  ].join(' ')
}

function versionItem(
  { report: { timeZone }, names }: ManuscriptParts,
  { kind, at, override, erased }: ReportVersion,
  place: number,
): ListItem {
  const by = printableLine(names?.settledBy[place] ?? '') || 'een begeleider'
  const what = kind === 'settled' ? 'Vastgesteld' : 'Teruggenomen om te wijzigen'
  return {
    text: [
      {
        text: [
          `${what} op ${writeMoment(at, timeZone)}, door ${by}.`,
          ...(erased === true ? ['Iemand liet wissen wat die schreef, dus het verslag veranderde.'] : []),
          ...(override === undefined ? [] : [`Toen was nog niet alles klaar: ${writeLeft(override.left)}.`]),
        ].join(' '),
      },
    ],
    asides: override === undefined ? [] : [[{ text: `Reden: ${printable(override.reason)}` }]],
    items: [],
  }
}

function writeLeft({ withoutPlace, notApproved }: NonNullable<ReportVersion['override']>['left']): string {
  return list([
    ...(withoutPlace === 0 ? [] : [`${count(withoutPlace, 'briefje had', 'briefjes hadden')} nog geen plek`]),
    ...(notApproved === 0 ? [] : [`${count(notApproved, 'conclusie was', 'conclusies waren')} niet goedgekeurd`]),
  ])
}
