import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { PublicationNews } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { CopyLink } from '../sessions/copy-link.tsx'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import type { Format } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'

interface PublishPartProps {
  readonly session: SessionId
  readonly publication: PublicationNews | undefined
  /** As it is chosen now. */
  readonly variant: ReportVariant
  readonly settled: boolean
  readonly format: Format
  readonly onChanged: () => void
}

/** Whether everyone may read the report on a page of its own, where that is, and the way to open or close it. */
export function PublishPart({ session, publication, variant, settled, format, onChanged }: PublishPartProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const [withdrawing, setWithdrawing] = useState(false)
  const isSame = publication !== undefined && sameValue(publication.variant, variant)

  async function ask(method: 'PUT' | 'DELETE', said: string): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    const answer = await askHttp(method, `/sessions/${session}/publication`, method === 'PUT' ? { variant } : undefined)
    setBusy(false)
    setWithdrawing(false)
    if (answer.ok) announcer.announce(said)
    else setRefused(answer)
    onChanged()
  }

  const publish = (label: string) => (
    <Button
      busy={busy}
      blockedBy={variant.names ? t('publish.no-names') : undefined}
      onPress={() => void ask('PUT', t('publish.done'))}
    >
      {label}
    </Button>
  )

  return (
    <section className={styles['part']} aria-labelledby="publish">
      <h2 id="publish">{t('publish.title')}</h2>
      <RefusalNotice refused={refused} />
      {publication === undefined ? (
        <>
          <p>{t('publish.not-yet')}</p>
          {settled ? null : <p className={styles['hint']}>{t('publish.concept')}</p>}
          {publish(t('publish.do'))}
        </>
      ) : (
        <>
          <p>{t('publish.since', { when: format.shortDateTime(publication.at) })}</p>
          <CopyLink link={publication.link} label={t('publish.link')} />
          {isSame ? null : (
            <>
              <p className={styles['hint']}>{t('publish.other')}</p>
              {publish(t('publish.again'))}
            </>
          )}
          <div className={styles['pressed']}>
            <LinkButton href={publication.link} newWindow>
              {t('publish.open')}
            </LinkButton>
            <Button kind="plain" onPress={() => setWithdrawing(true)}>
              {t('publish.withdraw')}
            </Button>
          </div>
        </>
      )}
      {withdrawing ? (
        <WithdrawDialog
          busy={busy}
          onWithdraw={() => void ask('DELETE', t('publish.withdrawn'))}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </section>
  )
}
