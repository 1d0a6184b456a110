import { Stack } from '../ui/stack.tsx'
import { Switch } from '../ui/switch.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'
import { useSessionFormat } from './use-session-format.ts'

/** The language model that this server has: on or off for this session, what goes to it, and what went. */
export function ModelPanel() {
  const { t } = useWords()
  const { session, news, ask } = useDesk()
  const format = useSessionFormat(session)
  if (news?.languageModel === undefined) return null
  const { host, uses } = news.languageModel
  const isOn = session.languageModel?.host === host
  return (
    <div className={styles['columns']}>
      <Stack gap={2} element="section">
        <p>{t('desk.model.explain')}</p>
        <Switch
          hint={t('desk.model.switch.hint')}
          on={isOn}
          onChange={(on) => void ask({ kind: 'use-language-model', host: on ? host : null })}
        >
          {t('desk.model.switch', { host })}
        </Switch>
        <h2>{t('desk.model.sent')}</h2>
        {uses.length === 0 ? <p>{t('desk.model.sent.none')}</p> : null}
        <Stack element="ul" gap={1}>
          {uses.toReversed().map((use) => (
            <li key={use.at}>
              {t('desk.model.sent.one', {
                date: format.shortDate(use.at),
                time: format.time(use.at),
                count: use.notes,
                host: use.host,
              })}
            </li>
          ))}
        </Stack>
      </Stack>
      <Stack gap={1} element="section">
        <h2>{t('desk.model.goes')}</h2>
        <p>{t('desk.model.goes.notes')}</p>
        <p>{t('desk.model.goes.never')}</p>
        <p>{t('desk.model.goes.others')}</p>
        <p>{t('desk.model.comes')}</p>
        <p>{t('desk.model.stops')}</p>
      </Stack>
    </div>
  )
}
