import type { Block, Figure, Table } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { ReportRound } from '@tafelronde/shared/harvest/report-round.ts'
import type { RoundNotes } from '@tafelronde/shared/harvest/report-facts.ts'
import { sum } from '@tafelronde/shared/lib/sum.ts'
import { capital, count, levelWords, list, writeRound } from '../report-words.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printableLine } from './printable.ts'

/** The day in pictures of figures, each with its figures in a table behind it. */
export function figuresPart(parts: ManuscriptParts): readonly Block[] {
  if (!parts.variant.pictures) return []
  const figures = [notesFigure(parts), dotsFigure(parts), levelsFigure(parts), encountersFigure(parts)].filter(
    (figure) => figure !== undefined,
  )
  if (figures.length === 0) return []
  return [{ kind: 'heading', level: 1, id: 'cijfers', text: 'De dag in cijfers' }, ...figures]
}

/** What each theme got in each round, and in all. */
interface ThemeCounts {
  readonly id: string
  readonly title: string
  /** One of what is counted, and more of it. */
  readonly words: readonly [string, string]
  readonly parts: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[]
}

function notesFigure({ report, chart }: ManuscriptParts): Figure | undefined {
  const themes = report.facts.notesPerTheme
  const rounds = roundsOf(report, ({ notes }) => notes > 0)
  return themesFigure(chart, {
    id: 'grafiek-briefjes',
    title: 'Briefjes per thema en ronde',
    words: ['briefje', 'briefjes'],
    parts: rounds.map(titleOfRound),
    rows: themes.map((theme) => ({
      name: printableLine(theme.theme),
      values: rounds.map((round) => theme.rounds.find((told) => told.round === round)?.notes ?? 0),
    })),
  })
}

/** Where dots were given to notes and to conclusions, all of them; once everyone may know. */
function dotsFigure({ report, chart }: ManuscriptParts): Figure | undefined {
  const themes = report.facts.notesPerTheme
  const rounds = roundsOf(report, ({ dots = 0 }) => dots > 0)
  const rows = themes.map(({ theme, dots = 0, rounds: told }) => {
    const onNotes = rounds.map((round) => told.find((one) => one.round === round)?.dots ?? 0)
    return { name: printableLine(theme), values: [...onNotes, dots - sum(onNotes)] }
  })
  return themesFigure(chart, {
    id: 'grafiek-stippen',
    title: 'Stippen per thema',
    words: ['stip', 'stippen'],
    parts: [...rounds.map((round) => `Briefjes ${writeRound(round)}`), 'Conclusies'],
    rows,
  })
}

function roundsOf(
  { facts }: ManuscriptParts['report'],
  counts: (round: RoundNotes) => boolean,
): readonly ReportRound[] {
  const inOrder: readonly ReportRound[] = [...facts.rounds.map(({ round }) => round), 'oogst']
  return inOrder.filter((round) =>
    facts.notesPerTheme.some(({ rounds }) => rounds.some((told) => told.round === round && counts(told))),
  )
}

function titleOfRound(round: ReportRound): string {
  return round === 'oogst' ? 'Oogst' : capital(writeRound(round))
}

function themesFigure(
  chart: ManuscriptParts['chart'],
  { id, title, words: [one, more], parts, rows }: ThemeCounts,
): Figure | undefined {
  const all = sum(rows.flatMap(({ values }) => values))
  if (all === 0) return undefined
  const sums = rows.map(({ name, values }) => `${name} ${sum(values)}`)
  return {
    kind: 'figure',
    title,
    picture: {
      id: chart(id, { kind: 'bars', parts, rows }),
      alt: `Staafgrafiek: ${count(all, one, more)}. Per thema: ${list(sums)}.`,
    },
    table: {
      kind: 'table',
      caption: `${title}, in getallen`,
      columns: [
        { title: 'Thema', number: false },
        ...parts.map((part) => ({ title: part, number: true })),
        { title: 'Samen', number: true },
      ],
      rows: rows.map(({ name, values }) => [name, ...values.map(String), String(sum(values))]),
    },
  }
}

function levelsFigure({ report, chart }: ManuscriptParts): Figure | undefined {
  const { levels } = report.facts
  if (levels.every(({ people }) => people === null)) return undefined
  const title = 'Mensen per soort organisatie'
  const told = levels.map(({ level, people }) => `${levelWords[level]} ${people ?? 'te weinig om te noemen'}`)
  return {
    kind: 'figure',
    title,
    picture: {
      id: chart('grafiek-soorten', {
        kind: 'bars',
        parts: ['Mensen'],
        rows: levels.map(({ level, people }) => ({ name: levelWords[level], values: [people] })),
      }),
      alt: `Staafgrafiek van wie er waren: ${list(told)}.`,
    },
    table: {
      kind: 'table',
      caption: `${title}. Kleine aantallen staan er niet bij.`,
      columns: [
        { title: 'Soort organisatie', number: false },
        { title: 'Mensen', number: true },
      ],
      rows: levels.map(({ level, people }) => [levelWords[level], String(people ?? '–')]),
    },
  }
}

function encountersFigure({ report, chart }: ManuscriptParts): Figure | undefined {
  const { people, pairs } = report.facts.encounters
  if (pairs.length === 0) return undefined
  const possible = (people * (people - 1)) / 2
  const title = 'Wie elkaar aan een tafel troffen'
  const met = `${count(pairs.length, 'tweetal', 'tweetallen')} van de ${possible}`
  return {
    kind: 'figure',
    title,
    picture: {
      id: chart('grafiek-ontmoetingen', { kind: 'encounters', people, pairs }),
      alt: `Een cirkel van ${count(people, 'punt', 'punten')}, een voor elk mens, met een lijn tussen wie samen aan een tafel zaten: ${met}.`,
    },
    table: encountersTable(title, people, pairs),
  }
}

function encountersTable(
  title: string,
  people: number,
  pairs: ManuscriptParts['report']['facts']['encounters']['pairs'],
): Table {
  const most = Math.max(...pairs.map(([, , times]) => times))
  const possible = (people * (people - 1)) / 2
  const rows = Array.from({ length: most }, (_, at) => at + 1).map((times) => [
    `${times} keer`,
    String(pairs.filter((pair) => pair[2] === times).length),
  ])
  return {
    kind: 'table',
    caption: `${title}, in getallen`,
    columns: [
      { title: 'Samen aan een tafel', number: false },
      { title: 'Tweetallen', number: true },
    ],
    rows: [['Niet', String(possible - pairs.length)], ...rows],
  }
}
