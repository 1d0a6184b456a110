import { OWNER_LENGTH, TERM_LENGTH } from '@tafelronde/shared/harvest/action.ts'
import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { useWords } from '../words/use-words.ts'
import styles from './action-fields.module.css'
import { ActionField } from './action-field.tsx'
import { useBoard } from './use-board.ts'

interface ActionFieldsProps {
  readonly conclusion: Conclusion
  readonly n: number
}

/** Who sees to an action and by when, filled in where it stands; nothing for a conclusion of another kind. */
export function ActionFields({ conclusion, n }: ActionFieldsProps) {
  const { t } = useWords()
  const { ask } = useBoard()
  const { id, kind, owner = '', term = '' } = conclusion
  if (kind !== 'actie') return null
  return (
    <div className={styles['action']} role="group" aria-label={t('harvest.action', { n })}>
      <ActionField
        label={t('harvest.action.owner')}
        question={t('harvest.action.owner.who')}
        value={owner}
        limit={OWNER_LENGTH}
        onSave={(typed) => ask({ kind: 'describe-action', conclusion: id, owner: typed })}
      />
      <ActionField
        label={t('harvest.action.term')}
        question={t('harvest.action.term.when')}
        value={term}
        limit={TERM_LENGTH}
        onSave={(typed) => ask({ kind: 'describe-action', conclusion: id, term: typed })}
      />
    </div>
  )
}
