import type { Block } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { VariedReport } from '@tafelronde/shared/harvest/vary-report.ts'
import { count, list } from '../report-words.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printable, printableLine } from './printable.ts'

/** What we did: in the organiser's own words, or else from what really happened; and the case. */
export function dayPart({ report }: ManuscriptParts): readonly Block[] {
  const own = printable(report.whatWeDid ?? '')
  const story = own === '' ? tellDay(report) : own
  const caseText = printable(report.case)
  return [
    { kind: 'heading', level: 1, id: 'gedaan', text: 'Wat hebben we gedaan?' },
    ...split(story).map((text): Block => ({ kind: 'paragraph', style: 'text', text: [{ text }] })),
    ...(caseText === ''
      ? []
      : ([
          { kind: 'heading', level: 2, id: 'casus', text: 'De casus' },
          ...split(caseText).map((text): Block => ({ kind: 'paragraph', style: 'text', text: [{ text }] })),
        ] as const)),
  ]
}

/** The day from its figures, in a few sentences. */
export function tellDay({ facts, themes, counts, leftOut }: VariedReport): string {
  const groups = facts.groups.filter(({ people }) => people > 0)
  const inGroups =
    groups.length > 1
      ? `, in ${count(groups.length, 'groep', 'groepen')}: ${list(groups.map(({ name, people }) => `${printableLine(name)} (${people})`))}`
      : ''
  const minutes = [...new Set(facts.rounds.map((round) => round.minutes))]
  const ofMinutes = minutes.length === 1 ? ` van ${count(minutes[0] ?? 0, 'minuut', 'minuten')}` : ''
  const talked =
    facts.rounds.length === 0
      ? ''
      : ` In een World Café spraken zij in ${count(facts.rounds.length, 'ronde', 'rondes')}${ofMinutes}, aan ` +
        `${count(facts.tables, 'tafel', 'tafels')}, over ${count(themes.length, 'thema', 'thema’s')}: ` +
        `${list(themes.map(({ title }) => printableLine(title)))}.`
  const cards =
    facts.cardsWritten === 0 ? '' : ` en ${count(facts.cardsWritten, 'kaart', 'kaarten')} met wat een tafel doorgaf`
  return (
    `${count(facts.people, 'mens deed', 'mensen deden')} mee${inGroups}.${talked} ` +
    `Zo ${counts.notes === 1 && cards === '' ? 'kwam' : 'kwamen'} er ${count(counts.notes, 'briefje', 'briefjes')} op tafel${cards}. ` +
    tellConclusions(counts.conclusions, leftOut)
  )
}

/** How many stand in the report: all that were made, or those that were approved where others are left out. */
function tellConclusions(conclusions: number, leftOut: number): string {
  if (conclusions > 0) {
    const done = leftOut === 0 ? 'gemaakt' : 'goedgekeurd'
    return `Daarvan ${conclusions === 1 ? 'is' : 'zijn'} ${count(conclusions, 'conclusie', 'conclusies')} ${done}.`
  }
  return leftOut === 0 ? 'Daarvan zijn geen conclusies gemaakt.' : 'Daarvan is nog geen conclusie goedgekeurd.'
}

/** An empty line begins a new paragraph. */
function split(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((part) => part.trim())
}
