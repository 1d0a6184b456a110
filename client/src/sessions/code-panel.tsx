import { useCodeNews } from '../connection/use-news.ts'
import { QrCode } from '../ui/qr-code.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { CopyLink } from './copy-link.tsx'
import styles from './desk.module.css'
import { groupDigits } from './group-digits.ts'
import { OwnDevice } from './own-device.tsx'
import { useDesk } from './use-desk.ts'

/** How people come in, how colleagues lead along, and where the report can be read. */
export function CodePanel() {
  const { t } = useWords()
  const { news } = useDesk()
  const code = useCodeNews()
  if (news === undefined) return <p>{t('ui.loading')}</p>
  return (
    <div className={styles['columns']}>
      <Stack gap={2} element="section">
        <h2>{t('desk.code.title')}</h2>
        {news.onlyHere ? <Notice tone="warning" title={t('desk.code.only-here')} /> : null}
        {code === undefined ? null : <p>{t('desk.code.go-to', { address: code.address })}</p>}
        <p className={styles['bigCode']} data-tabular>
          {groupDigits(news.code)}
        </p>
        <div className={styles['qr']}>
          <QrCode text={news.links.join} label={t('desk.code.qr')} />
        </div>
        <CopyLink link={news.links.join} label={t('desk.code.link')} />
      </Stack>
      <Stack gap={3} element="section">
        <Stack gap={1}>
          <h2>{t('desk.code.colleague')}</h2>
          <p>{t('desk.code.colleague.hint')}</p>
          <CopyLink link={news.links.facilitate} label={t('desk.code.colleague')} />
        </Stack>
        <OwnDevice />
        <Stack gap={1}>
          <h2>{t('desk.code.reader')}</h2>
          <CopyLink link={news.links.read} label={t('desk.code.reader')} />
        </Stack>
      </Stack>
    </div>
  )
}
