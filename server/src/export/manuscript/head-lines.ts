import type { Report } from '@tafelronde/shared/harvest/report.ts'
import { ordinalInWords, writeDate } from '../report-words.ts'
import { printableLine } from './printable.ts'

/** What stands at the head of a report, and of what tells of it. */
export interface HeadLines {
  /** The community, and which of its meetings this is. */
  readonly over: string
  readonly title: string
  /** When and where. */
  readonly when: string
}

export function writeHead({ community, ordinal, title, startsAt, timeZone, place }: Report): HeadLines {
  return {
    over: [printableLine(community), ordinalInWords(ordinal)].filter((part) => part !== '').join(' · '),
    title: printableLine(title) || 'Verslag',
    when: [writeDate(startsAt, timeZone), printableLine(place)].filter((part) => part !== '').join(', '),
  }
}
