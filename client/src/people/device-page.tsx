import type { Joined } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { deskPath, participantPath } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { EntryFrame } from './entry-frame.tsx'

/** Goes on here, on a second device. A button, since whoever only looks at a link must not use it up. */
export function DevicePage({ token }: { readonly token: string }) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function goOn(): Promise<void> {
    if (busy) return
    setBusy(true)
    const answer = await askHttp<Joined>('POST', '/join/device', { token })
    if (answer.ok) {
      const { session, door } = answer.value
      return window.location.replace(door === 'desk' ? deskPath(session) : participantPath(session))
    }
    setBusy(false)
    setRefused(answer)
  }

  return (
    <EntryFrame title={t('join.other-device.here')}>
      <p>{t('join.other-device.keep')}</p>
      <RefusalNotice refused={refused} />
      <Button kind="primary" size="large" wide busy={busy} onPress={() => void goOn()}>
        {t('join.other-device.go-on')}
      </Button>
    </EntryFrame>
  )
}
