import { useWords } from '../../words/use-words.ts'
import type { RowFinding } from './check-people.ts'
import type { Column } from './find-columns.ts'

/** The sentence for what was found in a pasted row: what is the matter, and how to mend it. */
export function useRowSentence(): (finding: RowFinding) => string {
  const { t } = useWords()
  return (finding) => {
    switch (finding.kind) {
      case 'unclear': {
        const { column, text } = finding
        return isKnown(column) ? t(`plan.row.unclear-${unclear[column]}`, { text }) : t('plan.row.unclear', { text })
      }
      case 'left-over':
      case 'apart-unknown':
      case 'apart-double':
        return t(`plan.row.${finding.kind}`, { text: finding.text })
      default:
        return t(`plan.row.${finding.kind}`)
    }
  }
}

/** Columns of which more can be said than that their cell is not clear. */
const unclear = {
  level: 'level',
  group: 'group',
  'stays-at': 'stays-at',
  host: 'host',
  until: 'until',
  'until-before': 'until',
  online: 'online',
  cancelled: 'cancelled',
  'cannot-walk': 'cannot-walk',
  device: 'device',
  'no-device': 'device',
} as const satisfies Partial<Record<Column, string>>

function isKnown(column: Column): column is keyof typeof unclear {
  return Object.hasOwn(unclear, column)
}
