import { useActor } from '../connection/use-actor.ts'
import { useConnection } from '../connection/use-connection.ts'
import { useSession } from '../connection/use-session.ts'
import { patterns } from '../connection/paths.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useWords } from '../words/use-words.ts'
import { HallScreen } from './hall-screen.tsx'
import styles from './hall.module.css'
import { useWakeLock } from './use-wake-lock.ts'

/** Shows a room's screen for as long as it is paired; a dead line keeps the picture. */
export function HallDoor() {
  const { t } = useWords()
  const { line } = useConnection()
  const session = useSession()
  const actor = useActor()
  useWakeLock()
  if (line.kind === 'outdated') window.location.reload()
  if (line.kind === 'ended') {
    return (
      <div data-place="hall" className={styles['hall']}>
        <main className={styles['centre']}>
          <h1 className={styles['title']}>{t('hall.ended')}</h1>
          <p>
            <LinkButton href={patterns.hall}>{t('hall.pair-again')}</LinkButton>
          </p>
        </main>
      </div>
    )
  }
  if (session === undefined || actor?.kind !== 'hall') {
    return (
      <div data-place="hall" className={styles['hall']}>
        <main className={styles['centre']}>
          <p>{t('ui.loading')}</p>
        </main>
      </div>
    )
  }
  return <HallScreen session={session} group={actor.group} />
}
