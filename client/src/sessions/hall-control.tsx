import type { Group } from '@tafelronde/shared/programme/programme.ts'
import type { Shows } from '@tafelronde/shared/sessions/session.ts'
import { ChipGroup } from '../ui/chip-group.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'

const choices: readonly Shows[] = ['day', 'code', 'question', 'black']

/** What the hall screen of one room shows. */
export function HallControl({ group }: { readonly group: Group }) {
  const { t } = useWords()
  const { session, ask } = useDesk()
  return (
    <div className={styles['hallControl']}>
      <span aria-hidden="true">{t('hall.control')}</span>
      <ChipGroup
        label={`${t('hall.control')} ${group.room || group.name}`}
        value={session.shows[group.id] ?? 'day'}
        choices={choices.map((value) => ({ value, label: t(`hall.control.${value}`) }))}
        onChange={(shows) => void ask({ kind: 'show-on-screen', group: group.id, shows: shows ?? 'day' })}
      />
    </div>
  )
}
