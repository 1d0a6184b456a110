import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { DeviceLink } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './other-device-dialog.module.css'

interface OtherDeviceDialogProps {
  readonly session: SessionId
  readonly onClose: () => void
}

/** An own QR code, good for one more device that keeps the seat. */
export function OtherDeviceDialog({ session, onClose }: OtherDeviceDialogProps) {
  const { t, format } = useWords()
  const [made, setMade] = useState<DeviceLink>()
  const [refused, setRefused] = useState<HttpRefused>()

  useEffect(() => {
    void askHttp<DeviceLink>('POST', `/sessions/${session}/device`, { door: 'person' }).then((answer) => {
      if (answer.ok) setMade(answer.value)
      else setRefused(answer)
    })
  }, [session])

  return (
    <Dialog place="table" title={t('join.other-device.title')} open onClose={onClose}>
      <p>{t('join.other-device')}</p>
      {made === undefined ? (
        <RefusalNotice refused={refused} />
      ) : (
        <>
          <div className={styles['code']}>
            <QrCode text={made.link} label={t('join.other-device')} />
          </div>
          <p>{t('join.other-device.once', { time: format.time(made.until) })}</p>
        </>
      )}
    </Dialog>
  )
}
