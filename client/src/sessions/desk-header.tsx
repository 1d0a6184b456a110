import { lastBegunRound } from '@tafelronde/shared/sessions/session.ts'
import type { Me } from '@tafelronde/shared/wire/http.ts'
import { use, useEffect, useState } from 'react'
import { askHttp } from '../connection/ask-http.ts'
import { harvestPath, planPath, reportPath } from '../connection/paths.ts'
import { useConnection } from '../connection/use-connection.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Menu } from '../ui/menu.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'
import { useSound } from './use-sound.ts'

/** Which meeting this is, and the ways to what is made of it: in the harvest that is the step to take, and stands there. */
export function DeskHeader() {
  const { t, language, setLanguage } = useWords()
  const navigate = use(NavigationContext)
  const go = (href: string) => (navigate === null ? window.location.assign(href) : navigate(href))
  const { session } = useDesk()
  const { offline } = useConnection()
  const { title } = session.programme
  const isOrganiser = useIsOrganiser()
  const sound = useSound()
  const soundWords = sound.on ? t('desk.sound.off') : t('desk.sound.on')
  const showsHarvest = lastBegunRound(session) !== undefined && session.phase.kind !== 'harvest'
  const ways: readonly DeskWay[] = [
    ...(isOrganiser ? [{ id: 'plan' as const, label: t('desk.links.plan'), href: planPath(session.id) }] : []),
    ...(showsHarvest
      ? [{ id: 'harvest' as const, label: t('desk.links.harvest'), href: harvestPath(session.id) }]
      : []),
    ...(session.harvestOpen
      ? [{ id: 'report' as const, label: t('desk.links.report'), href: reportPath(session.id) }]
      : []),
  ]
  return (
    <div className={styles['header']}>
      <p className={styles['headerTitle']} title={title}>
        {title}
      </p>
      <div className={styles['ways']}>
        {ways.map(({ id, label, href }) => (
          <LinkButton key={id} kind="plain" href={href}>
            {label}
          </LinkButton>
        ))}
        <Button kind="plain" onPress={sound.turn}>
          {soundWords}
        </Button>
        <LanguageSwitch />
      </div>
      <div className={styles['waysNarrow']}>
        <Menu
          label={t('ui.more')}
          choices={[
            ...ways,
            { id: 'sound' as const, label: soundWords },
            { id: 'language' as const, label: language === 'nl' ? 'English' : 'Nederlands' },
          ]}
          onChoose={(id) => {
            const way = ways.find((each) => each.id === id)
            if (id === 'sound') sound.turn()
            else if (id === 'language') setLanguage(language === 'nl' ? 'en' : 'nl')
            else if (way !== undefined) go(way.href)
          }}
        />
      </div>
      {offline ? (
        <p className={styles['headerOffline']}>
          <Icon name="warning" /> {t('desk.offline.waits')}
        </p>
      ) : null}
    </div>
  )
}

interface DeskWay {
  readonly id: 'plan' | 'harvest' | 'report'
  readonly label: string
  readonly href: string
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
