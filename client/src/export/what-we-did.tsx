import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { WhatWeDidRequest } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { Button } from '../ui/button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'
import { WhatWeDidDialog } from './what-we-did-dialog.tsx'

interface WhatWeDidProps {
  readonly session: SessionId
  /** What the organiser or a facilitator wrote, where they did. */
  readonly own: string | undefined
  /** What the report tells by itself. */
  readonly generated?: string | undefined
  readonly onChanged: () => void
}

/** "Wat hebben we gedaan?" as the report tells it, to be told in own words instead, or by itself again. */
export function WhatWeDid({ session, own, generated, onChanged }: WhatWeDidProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [writing, setWriting] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const shown = own ?? generated

  async function tell(text: string): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    const body: WhatWeDidRequest = { text }
    const answer = await askHttp('PUT', `/sessions/${session}/what-we-did`, body)
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    setWriting(false)
    announcer.announce(t(text === '' ? 'report.day.told-by-itself' : 'report.day.saved'))
    onChanged()
  }

  return (
    <section className={styles['part']} aria-labelledby="day">
      <h2 id="day">{t('report.day')}</h2>
      {shown === undefined ? null : (
        <p className={styles['told']} lang="nl">
          {shown}
        </p>
      )}
      <p className={styles['hint']}>{t(own === undefined ? 'report.day.by-itself' : 'report.day.own')}</p>
      <Button onPress={() => setWriting(true)} label={t('report.day.change')}>
        {t('ui.change')}
      </Button>
      {writing ? (
        <WhatWeDidDialog
          text={shown ?? ''}
          isOwn={own !== undefined}
          busy={busy}
          refused={refused}
          onTell={(text) => void tell(text)}
          onClose={() => {
            setRefused(undefined)
            setWriting(false)
          }}
        />
      ) : null}
    </section>
  )
}
