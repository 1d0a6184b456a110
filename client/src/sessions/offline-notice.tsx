import { useConnection } from '../connection/use-connection.ts'
import { Notice } from '../ui/notice.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { useDesk } from './use-desk.ts'

/** The desk lost its line: the room goes on, and a phone with another network can take over. */
export function OfflineNotice() {
  const { t } = useWords()
  const { news } = useDesk()
  const { offline } = useConnection()
  if (!offline) return null
  return (
    <Notice tone="warning" title={t('desk.offline')} announced>
      {news === undefined ? null : (
        <span className={styles['smallQr']}>
          <QrCode text={news.links.facilitate} label={t('desk.code.phone.qr')} />
        </span>
      )}
    </Notice>
  )
}
