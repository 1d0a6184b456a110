import type { Joined } from '@tafelronde/shared/wire/http.ts'
import { use, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { deskPath } from '../connection/paths.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { useRefusalSentence } from '../sessions/refusal-notice.tsx'
import { sectionOf } from './find-in-plan.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'

/** What comes next: the desk, what is still missing before the day can begin, and the way back from a removal. */
export function NextStep() {
  const { t } = useWords()
  const say = useRefusalSentence()
  const { plan, found, saving, flush, wayBack } = usePlan()
  const navigate = use(NavigationContext)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const needed = found.filter(({ blocking }) => blocking)
  // What does not stop the day may still spoil it, such as fewer chairs than people.
  const first = needed[0] ?? found[0]

  async function open(): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    await flush()
    const answer = await askHttp<Joined>('POST', `/sessions/${plan.session}/desk`)
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    navigate?.(deskPath(plan.session))
  }

  return (
    <section className={styles['next']} aria-label={t('plan.next')}>
      {wayBack === undefined ? null : (
        <div className={styles['wayBack']} role="status">
          <span>{wayBack.sentence}</span>
          <Button onPress={wayBack.putBack}>{t('ui.put-back')}</Button>
        </div>
      )}
      {saving.kind === 'failed' ? (
        <Notice
          tone="warning"
          title={t('plan.failed')}
          announced
          actions={<Button onPress={() => void flush()}>{t('plan.failed.try')}</Button>}
        >
          <p>{say(saving.why)}</p>
          <p>{saving.again ? t('plan.failed.again') : t('plan.failed.change')}</p>
        </Notice>
      ) : null}
      <RefusalNotice refused={refused} />
      <div className={styles['nextLine']}>
        <span>
          {first === undefined ? (
            t('plan.ready')
          ) : (
            <a
              href={`#${sectionOf(first)}`}
              onClick={(event) => {
                event.preventDefault()
                const target = document.getElementById(sectionOf(first))
                target?.scrollIntoView()
                target?.focus({ preventScroll: true })
              }}
            >
              {needed.length > 0
                ? t('plan.to-do', { count: needed.length })
                : t('plan.look-at', { count: found.length })}
            </a>
          )}
        </span>
        <Button kind={needed.length === 0 ? 'primary' : 'quiet'} busy={busy} onPress={() => void open()}>
          {t('plan.open-desk')}
        </Button>
      </div>
    </section>
  )
}
