import { Stack } from '../ui/stack.tsx'
import { patterns } from '../connection/paths.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { HallControl } from './hall-control.tsx'
import { PairScreenForm } from './pair-screen-form.tsx'
import { useDesk } from './use-desk.ts'

/** The screens in the rooms: making one of them ours, and what they show. */
export function ScreensPanel() {
  const { t } = useWords()
  const { groups } = useDesk().session.programme
  return (
    <div className={styles['columns']}>
      <Stack gap={2} element="section">
        <h2>{t('desk.screens.pair')}</h2>
        <p>{t('desk.screens.link', { address: `${window.location.host}${patterns.hall}` })}</p>
        <PairScreenForm />
      </Stack>
      <Stack gap={3} element="section">
        {groups.map((group) => (
          <div key={group.id}>
            <h2>{t('desk.screens.room', { room: group.room || group.name })}</h2>
            <HallControl group={group} />
          </div>
        ))}
      </Stack>
    </div>
  )
}
