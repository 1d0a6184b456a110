import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { MoveReview } from '@tafelronde/shared/sessions/review-seats.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { TableName } from '../tables/table-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { useBentSentence } from './use-bent-sentence.ts'

interface MoveOptionProps {
  readonly table: Table
  readonly people: number
  readonly review: MoveReview
  readonly onMove: () => void
}

/** One table to move somebody to, with what that bends and costs. */
export function MoveOption({ table, people, review, onMove }: MoveOptionProps) {
  const { t } = useWords()
  const { session } = useDesk()
  const sayBent = useBentSentence()
  // Sizes are made good at once: somebody else goes back.
  const seen = review.bends.filter(({ rule }) => rule !== 'size')
  return (
    <button type="button" className={styles['option']} data-table-colour={table.colour} onClick={onMove}>
      <span className={styles['optionHead']}>
        <TableName table={table} />
        <VisuallyHidden>. </VisuallyHidden>
        <span className={styles['muted']}>
          {themeOf(session.programme, table.theme)?.title} · {t('board.people', { count: people })}
        </span>
      </span>
      <VisuallyHidden>. </VisuallyHidden>
      {seen.map((bent) => (
        <span key={JSON.stringify(bent)} className={styles['warning']}>
          {sayBent(bent)}{' '}
        </span>
      ))}
      <span className={styles['cost']}>{sayCost()}</span>
    </button>
  )

  function sayCost(): string {
    const { bends, meetings } = review
    const change =
      meetings === 0
        ? t('board.move.same')
        : t(meetings > 0 ? 'board.move.more' : 'board.move.less', { count: Math.abs(meetings) })
    const back = bends.some(({ rule }) => rule === 'size') ? t('board.move.back') : ''
    return [seen.length === 0 ? t('board.move.fits') : '', change, back].filter((part) => part !== '').join(' ')
  }
}
