import type { Organisation } from './organisations.ts'
import type { Report, ReportConclusion, ReportTheme } from './report.ts'
import type { ReportNote } from './report-annex.ts'
import type { ReportVariant } from './report-variant.ts'

/** A report as an organiser wants it. */
export interface VariedReport extends Report {
  /** How many conclusions were left out because nobody approved them. */
  readonly leftOut: number
}

/**
 * Leaves out what a variant leaves out, and numbers the conclusions anew, so that every number in it is true of what
 * stands there. The notes keep their numbers; without the annex, a note that is told nowhere keeps no words. What only
 * changes how a report is told (sources, pictures, names) is not done here.
 */
export function varyReport(report: Report, variant: ReportVariant): VariedReport {
  const groups = report.facts.groups.map(({ name }) => name)
  const renumbered = new Map<string, number>()
  const themes = report.themes.map((theme, at): ReportTheme => {
    const numbered = theme.conclusions.map((conclusion, place) => ({ conclusion, former: place + 1 }))
    const kept = numbered.filter(
      ({ conclusion }) => variant.conclusions === 'all' || conclusion.status === 'goedgekeurd',
    )
    const ordered =
      variant.groups === 'together'
        ? kept
        : kept.toSorted((a, b) => groupPlace(a.conclusion, groups) - groupPlace(b.conclusion, groups))
    for (const [place, { former }] of ordered.entries()) renumbered.set(`${at + 1}.${former}`, place + 1)
    return { ...theme, conclusions: ordered.map(({ conclusion }) => varyConclusion(conclusion, variant)) }
  })
  const setAside = new Set([
    ...[...report.keptForNextTime, ...report.notUsed].map(({ note }) => note),
    ...report.withoutPlace,
  ])
  const isTold = ({ number, usedIn }: ReportNote): boolean =>
    variant.annex || setAside.has(number) || (variant.sources === 'footnotes' && usedIn.length > 0)
  const kept = themes.reduce((sum, { conclusions }) => sum + conclusions.length, 0)
  return {
    ...report,
    themes,
    notes: report.notes.map((note) => {
      const varied = varyNote(note, renumbered)
      return isTold(varied) ? varied : { ...varied, text: '' }
    }),
    cards: variant.annex ? report.cards : [],
    organisations: variant.organisations === 'named' ? report.organisations : numberNames(report.organisations),
    facts: variant.support ? report.facts : { ...report.facts, notesPerTheme: withoutDots(report.facts.notesPerTheme) },
    counts: { ...report.counts, conclusions: kept },
    leftOut: report.counts.conclusions - kept,
  }
}

/** Where a conclusion stands among the groups: after the last of them when it came from more than one, or from none. */
export function groupPlace({ groups: from }: Pick<ReportConclusion, 'groups'>, groups: readonly string[]): number {
  const [only, ...others] = from
  if (only === undefined || others.length > 0) return groups.length
  return groups.indexOf(only)
}

function varyConclusion({ support, ...conclusion }: ReportConclusion, variant: ReportVariant): ReportConclusion {
  return variant.support && support !== undefined ? { ...conclusion, support } : conclusion
}

function varyNote(note: ReportNote, renumbered: ReadonlyMap<string, number>): ReportNote {
  return {
    ...note,
    usedIn: note.usedIn.flatMap(({ theme, conclusion }) => {
      const number = renumbered.get(`${theme}.${conclusion}`)
      return number === undefined ? [] : { theme, conclusion: number }
    }),
  }
}

function numberNames(organisations: readonly Organisation[]): readonly Organisation[] {
  return organisations.map(({ level }, at) => ({ name: `Organisatie ${at + 1}`, level }))
}

function withoutDots(themes: Report['facts']['notesPerTheme']): Report['facts']['notesPerTheme'] {
  return themes.map(({ dots: _dots, rounds, ...theme }) => ({
    ...theme,
    rounds: rounds.map(({ dots: _ofRound, ...round }) => round),
  }))
}
