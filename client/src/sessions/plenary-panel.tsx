import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { useHarvest } from '../connection/use-harvest.ts'
import { harvestPath } from '../connection/paths.ts'
import { useHarvestCommand } from '../connection/use-command.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { type Discussable, listDiscussables, neighbourOf } from './plenary-order.ts'
import { useDesk } from './use-desk.ts'

/** Which conclusion stands large on the hall screens, and the way through all of them. */
export function PlenaryPanel() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const harvest = useHarvest()
  const { ask: askHarvest, refused } = useHarvestCommand()
  const all = harvest === undefined ? [] : listDiscussables(session.programme, harvest)
  const { discussed } = session
  const current = all.find(({ conclusion }) => conclusion.id === discussed)
  const next = neighbourOf(all, discussed, 1)
  const previous = neighbourOf(all, discussed, -1)
  const discuss = (conclusion: ConclusionId | null) => void ask({ kind: 'discuss', conclusion })

  if (all.length === 0) {
    return (
      <EmptyState action={<LinkButton href={harvestPath(session.id)}>{t('desk.links.harvest')}</LinkButton>}>
        {t('desk.plenary.none')}
      </EmptyState>
    )
  }
  return (
    <Stack gap={3}>
      <section className={styles['onScreen']} aria-labelledby="on-screen">
        <h2 id="on-screen" className={styles['label']}>
          {t('desk.plenary.on-screen')}
        </h2>
        <p className={styles['onScreenText']}>{current?.conclusion.text ?? t('desk.plenary.nothing')}</p>
        <Cluster gap={1}>
          {next === undefined ? null : (
            <Button size="large" busy={busy} onPress={() => discuss(next)}>
              {t('desk.plenary.next')}
            </Button>
          )}
          {previous === undefined || current === undefined ? null : (
            <Button busy={busy} onPress={() => discuss(previous)}>
              {t('desk.plenary.previous')}
            </Button>
          )}
          {current === undefined ? null : (
            <Button kind="plain" busy={busy} onPress={() => discuss(null)}>
              {t('desk.plenary.take-off')}
            </Button>
          )}
          <LinkButton kind="plain" href={harvestPath(session.id)}>
            {t('desk.links.harvest')}
          </LinkButton>
        </Cluster>
      </section>
      <RefusalNotice refused={refused} />
      {session.programme.themes.map((theme) => (
        <section key={theme.id} aria-labelledby={`discuss-${theme.id}`}>
          <h2 id={`discuss-${theme.id}`} className={styles['roomName']}>
            {theme.title}
          </h2>
          <PlainList element="ol" className={styles['list']}>
            {all.filter((one) => one.theme.id === theme.id).map(line)}
          </PlainList>
        </section>
      ))}
    </Stack>
  )

  function line({ conclusion, number }: Discussable) {
    const { id, text, hidden } = conclusion
    const shown = id === discussed
    return (
      <li key={id} className={styles['discussable']} data-shown={shown}>
        <p>
          <span className={styles['number']}>{hidden ? '–' : number}</span>
          {text} {hidden ? <Tag>{t('desk.plenary.hidden')}</Tag> : null}
        </p>
        <Cluster gap={1}>
          {shown || hidden ? null : (
            <Button label={`${t('desk.plenary.show')}: ${text}`} busy={busy} onPress={() => discuss(id)}>
              {t('desk.plenary.show')}
            </Button>
          )}
          <Button
            kind="plain"
            label={`${t(hidden ? 'desk.plenary.unhide' : 'desk.plenary.hide')}: ${text}`}
            onPress={() => void askHarvest({ kind: 'change-conclusion', conclusion: id, hidden: !hidden })}
          >
            {t(hidden ? 'desk.plenary.unhide' : 'desk.plenary.hide')}
          </Button>
        </Cluster>
      </li>
    )
  }
}
