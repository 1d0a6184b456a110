import { useWords } from '../../words/use-words.ts'
import { type RowFinding } from './check-people.ts'
import { type Column } from './find-columns.ts'

/** The sentence for what was found in a pasted row. */
export function useRowSentence(): (finding: RowFinding) => string {
  const { t } = useWords()
  return (finding) => {
    switch (finding.kind) {
      case 'unclear':
        return t('plan.row.unclear', { column: t(`plan.column.${columnWord[finding.column]}`), text: finding.text })
      case 'left-over':
        return t('plan.row.left-over', { text: finding.text })
      default:
        return t(`plan.row.${finding.kind}`)
    }
  }
}

/** Some columns of a spreadsheet are one thing on the screen. */
const columnWord = {
  name: 'name',
  'first-name': 'name',
  prefix: 'name',
  'last-name': 'name',
  organisation: 'name',
  level: 'level',
  group: 'group',
  online: 'online',
  until: 'until',
  'until-before': 'until',
  'stays-at': 'stays-at',
  cancelled: 'cancelled',
  'cannot-walk': 'cannot-walk',
  host: 'host',
  device: 'device',
  'no-device': 'device',
} as const satisfies Record<Column, string>
