import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { Lines } from '../lines.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './print.module.css'
import { Sheet } from './sheet.tsx'

/** What a host does, moment by moment, in as few words as it takes. */
export function HostSheet({ programme }: { readonly programme: Programme }) {
  const { t } = useWords()
  const moments = [
    {
      title: t('print.host.before'),
      tasks: [t('print.host.before.1'), t('print.host.before.2')],
    },
    {
      title: t('print.host.start'),
      tasks: [t('print.host.start.1'), t('print.host.start.2'), t('print.host.start.3')],
    },
    {
      title: t('print.host.during'),
      tasks: [t('print.host.during.1'), t('print.host.during.2'), t('print.host.during.3')],
    },
    {
      title: t('print.host.card'),
      when: programme.cardMinutes > 0 ? t('print.host.card.when', { count: programme.cardMinutes }) : undefined,
      tasks: [t('print.host.card.1'), t('print.host.card.2'), t('print.host.card.3')],
    },
    { title: t('print.host.walk'), tasks: [t('print.host.walk.1'), t('print.host.walk.2')] },
    { title: t('print.host.harvest'), tasks: [t('print.host.harvest.1'), t('print.host.harvest.2')] },
  ]
  return (
    <Sheet label={t('print.host')} runs>
      <div className={styles['host']}>
        <h2 className={styles['hostTitle']}>{t('print.host.title')}</h2>
        <p className={styles['hostIntro']}>{t('print.host.intro')}</p>
        <Lines className={styles['moments']} element="ol">
          {moments.map(({ title, when, tasks }) => (
            <li key={title}>
              <div>
                <h3>{title}</h3>
                {when === undefined ? null : <p className={styles['hint']}>{when}</p>}
              </div>
              <ul>
                {tasks.map((task) => (
                  <li key={task}>{task}</li>
                ))}
              </ul>
            </li>
          ))}
        </Lines>
      </div>
    </Sheet>
  )
}
