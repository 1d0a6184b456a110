import { lastBegunRound } from '@tafelronde/shared/sessions/session.ts'
import { type Me } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { askHttp } from '../connection/ask-http.ts'
import { harvestPath, planPath } from '../connection/paths.ts'
import { Cluster } from '../ui/cluster.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'
import { SoundButton } from './sound-button.tsx'

/** Which meeting this is, and the ways to what is made of it: in the harvest that is the step to take, and stands there. */
export function DeskHeader() {
  const { t } = useWords()
  const { session } = useDesk()
  const { title } = session.programme
  const isOrganiser = useIsOrganiser()
  const report = `/api/sessions/${session.id}/report.html`
  return (
    <div className={styles['header']}>
      <p className={styles['headerTitle']} title={title}>
        {title}
      </p>
      <Cluster gap={1}>
        {isOrganiser ? (
          <LinkButton kind="plain" href={planPath(session.id)}>
            {t('desk.links.plan')}
          </LinkButton>
        ) : null}
        {lastBegunRound(session) === undefined || session.phase.kind === 'harvest' ? null : (
          <LinkButton kind="plain" href={harvestPath(session.id)}>
            {t('desk.links.harvest')}
          </LinkButton>
        )}
        {session.harvestOpen ? (
          <LinkButton kind="plain" href={report} newWindow>
            {t('desk.links.report')}
          </LinkButton>
        ) : null}
        <SoundButton />
        <LanguageSwitch />
      </Cluster>
    </div>
  )
}

/** A facilitator by link has no plan to go to. */
function useIsOrganiser(): boolean {
  const [isOrganiser, setIsOrganiser] = useState(false)
  useEffect(() => {
    void askHttp<Me>('GET', '/me').then((answer) => {
      if (answer.ok) setIsOrganiser(answer.value.organiser !== undefined)
    })
  }, [])
  return isOrganiser
}
