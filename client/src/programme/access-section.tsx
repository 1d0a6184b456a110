import type { NewLink } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'
import { CopyField } from './copy-field.tsx'
import styles from './plan.module.css'
import { PlanSection } from './plan-section.tsx'
import { spacedCode } from './spaced-code.ts'
import { usePlan } from './use-plan.ts'

/** How people and facilitators come in. */
export function AccessSection() {
  const { t } = useWords()
  const { plan, draft, set } = usePlan()
  const announcer = useAnnounce()
  const [link, setLink] = useState(plan.links.facilitate)
  const [asking, setAsking] = useState(false)
  const [endBadges, setEndBadges] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function renew(): Promise<void> {
    setBusy(true)
    const answer = await askHttp<NewLink>('POST', `/sessions/${plan.session}/facilitator-link`, { endBadges })
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    setRefused(undefined)
    setLink(answer.value.link)
    setAsking(false)
    announcer.announce(t('plan.access.renewed'))
  }

  return (
    <PlanSection section="access">
      {plan.onlyHere ? (
        <Notice tone="warning" title={t('home.only-here')}>
          {t('home.only-here.text')}
        </Notice>
      ) : null}
      <div className={styles['access']}>
        <div className={styles['accessCode']}>
          <QrCode text={plan.links.join} label={t('plan.access.join.qr')} />
        </div>
        <div className={styles['accessText']}>
          <h3>{t('plan.access.join')}</h3>
          <p>
            <Sentence
              say="plan.access.join.text"
              with={{
                address: <strong>{plan.address}</strong>,
                code: <strong className={styles['digits']}>{spacedCode(plan.code)}</strong>,
              }}
            />
          </p>
          <CopyField label={t('plan.access.join.link')} text={plan.links.join} />
        </div>
      </div>
      <TextField
        label={t('plan.access.wifi')}
        hint={t('plan.access.wifi.hint')}
        value={draft.programme.wifi}
        maxLength={200}
        onChange={(wifi) => set({ wifi })}
      />
      <CopyField label={t('plan.access.facilitate')} hint={t('plan.access.facilitate.text')} text={link} />
      <div>
        <Button onPress={() => setAsking(true)}>{t('plan.access.renew')}</Button>
      </div>
      <Dialog
        title={t('plan.access.renew')}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" busy={busy} onPress={() => void renew()}>
              {t('plan.access.renew')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('ui.cancel')}</Button>
          </>
        }
      >
        <RefusalNotice refused={refused} />
        <p>{t('plan.access.renew.text')}</p>
        <Checkbox checked={endBadges} onChange={setEndBadges}>
          {t('plan.access.renew.end')}
        </Checkbox>
      </Dialog>
    </PlanSection>
  )
}
