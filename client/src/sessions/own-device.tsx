import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'

/** A code that opens this same desk on one's own phone; made when asked for, since it opens the desk to whoever scans it. */
export function OwnDevice() {
  const { t } = useWords()
  const { session } = useDesk()
  const [link, setLink] = useState<string>()
  const [refused, setRefused] = useState<HttpRefused>()

  async function make(): Promise<void> {
    const answer = await askHttp<{ readonly link: string }>('POST', `/sessions/${session.id}/device`, { door: 'desk' })
    if (answer.ok) setLink(answer.value.link)
    setRefused(answer.ok ? undefined : answer)
  }

  return (
    <Stack gap={1}>
      <h2>{t('desk.code.phone')}</h2>
      {link === undefined ? (
        <div>
          <Button onPress={() => void make()}>{t('desk.code.phone.make')}</Button>
        </div>
      ) : (
        <div className={styles['qr']}>
          <QrCode text={link} label={t('desk.code.phone.qr')} />
        </div>
      )}
      <RefusalNotice refused={refused} />
    </Stack>
  )
}
