import type { Table } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { MaskedCounts, MaskedOpinions } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import type { ReportSupport } from '@tafelronde/shared/harvest/support/report-support.ts'
import { opinions } from '@tafelronde/shared/harvest/support/subject.ts'
import { count, levelWords, opinionWords } from '../report-words.ts'

/** What a conclusion got: its dots, and who agrees. A number under five is never told. */
export function supportLine({ dots, opinions: told }: ReportSupport): string {
  return [
    ...(dots === undefined ? [] : [count(dots, 'stip', 'stippen')]),
    ...(told === undefined ? [] : listOpinions(told.all)),
  ].join(' · ')
}

function listOpinions(counts: MaskedCounts): readonly string[] {
  if (opinions.every((opinion) => counts[opinion] === null)) return ['te weinig meningen om te laten zien']
  return opinions.map((opinion) => `${opinionWords[opinion]}: ${counts[opinion] ?? 'minder dan 5'}`)
}

/** How opinions are spread over levels; only where there is something to compare. */
export function opinionsTable({ levels }: MaskedOpinions): Table | undefined {
  const told = levels.filter(({ counts }) => opinions.some((opinion) => counts[opinion] !== null))
  if (levels.length < 2 || told.length === 0) return undefined
  return {
    kind: 'table',
    caption: 'Per soort organisatie. Kleine aantallen staan er niet bij.',
    columns: [
      { title: 'Soort organisatie', number: false },
      ...opinions.map((opinion) => ({ title: opinionWords[opinion], number: true })),
    ],
    rows: told.map(({ level, counts }) => [
      levelWords[level],
      ...opinions.map((opinion) => String(counts[opinion] ?? '–')),
    ]),
  }
}
