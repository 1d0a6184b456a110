import { isApproved } from '@tafelronde/shared/harvest/approval.ts'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { useThemeBoard } from './use-theme-board.ts'

/** "6 van 9 goedgekeurd", of this theme. */
export function ApprovedCount() {
  const { t } = useWords()
  const { conclusions } = useThemeBoard()
  if (conclusions.length === 0) return null
  const approved = conclusions.filter(isApproved).length
  return <p className={styles['approved']}>{t('status.count', { approved, all: conclusions.length })}</p>
}
