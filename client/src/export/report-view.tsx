import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import { patterns } from '../connection/paths.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { BoardLink } from './board-link.tsx'
import { DownloadPart } from './download-part.tsx'
import { LacksPart } from './lacks-part.tsx'
import { ManuscriptView } from './manuscript-view.tsx'
import { NewsletterPart } from './newsletter-part.tsx'
import { PublishPart } from './publish-part.tsx'
import { SettlePart } from './settle-part.tsx'
import styles from './report.module.css'
import { SharePart } from './share-part.tsx'
import { usePreview } from './use-preview.ts'
import { useVariant } from './use-variant.ts'
import { VariantFields } from './variant-fields.tsx'
import { WhatWeDid } from './what-we-did.tsx'

interface ReportViewProps {
  readonly session: SessionId
  readonly news: ReportNews
  readonly report: Report
  readonly isOrganiser: boolean
  /** How often it was asked for: the preview is asked for as often. */
  readonly times: number
  readonly onChanged: () => void
}

/** The report as it stands now, the ways to read, share and keep it, and what is still missing. */
export function ReportView({ session, news, report, isOrganiser, times, onChanged }: ReportViewProps) {
  const { t, language } = useWords()
  const format = formatFor(language, report.timeZone)
  const [variant, setVariant] = useVariant(session, news.publication?.variant)
  const { preview, refused, busy } = usePreview(session, variant, times)
  const makes = news.making !== undefined
  const asks = {
    groups: report.facts.groups.length > 1,
    support: report.themes.some(({ conclusions }) => conclusions.some(({ support }) => support !== undefined)),
    names: isOrganiser && !report.method.anonymous,
  }

  return (
    <PageFrame place="desk" header={<ReportWays session={session} isOrganiser={isOrganiser} />}>
      <title>{`${t('report.title')} · ${report.title}`}</title>
      <div className={styles['report']}>
        <header className={styles['head']}>
          <p className={styles['over']}>{t('report.title')}</p>
          <h1 lang={report.title === '' ? undefined : 'nl'}>{report.title || t('report.title')}</h1>
          <p className={styles['over']}>
            {[report.community, format.date(report.startsAt), report.place].filter((part) => part !== '').join(' · ')}
          </p>
        </header>

        <div className={styles['side']}>
          <section className={styles['part']}>
            <LinkButton kind="primary" size="large" wide href={`/api/sessions/${session}/report.html`} newWindow>
              {t('report.read')}
            </LinkButton>
            <p className={styles['hint']}>{t(makes ? 'report.read.hint.all' : 'report.read.hint')}</p>
          </section>

          <SettlePart
            session={session}
            report={report}
            settling={news.settling}
            settledBy={news.making?.settledBy ?? []}
            isOrganiser={isOrganiser}
            onChanged={onChanged}
          />

          <LacksPart session={session} themes={report.themes} isOrganiser={isOrganiser} format={format} />

          {news.settling?.may === true && !report.settlement.settled ? (
            <WhatWeDid session={session} own={report.whatWeDid} generated={preview?.toldDay} onChanged={onChanged} />
          ) : null}

          {makes ? (
            <Disclosure title={t('variant.title')} level={2}>
              <VariantFields value={variant} asks={asks} onChange={setVariant} />
            </Disclosure>
          ) : null}

          <DownloadPart session={session} variant={variant} isOrganiser={isOrganiser} notes={report.counts.notes} />

          {news.settling?.may === true ? (
            <PublishPart
              session={session}
              publication={news.publication}
              variant={variant}
              settled={report.settlement.settled}
              format={format}
              onChanged={onChanged}
            />
          ) : null}

          <SharePart news={news} format={format} />

          <NewsletterPart session={session} report={report} variant={variant} />
        </div>

        <section className={styles['preview']} aria-labelledby="contents" aria-busy={busy}>
          <h2 id="contents" className={styles['over']}>
            {t('report.contents')}
          </h2>
          <RefusalNotice refused={refused} />
          <div className={styles['sheet']}>
            {preview === undefined ? <EmptyState>{t('ui.loading')}</EmptyState> : <ManuscriptView {...preview} />}
          </div>
        </section>
      </div>
    </PageFrame>
  )
}

/** The ways from here: to an organiser's other sessions, back to where it is made, and the other language. */
function ReportWays({ session, isOrganiser }: Pick<ReportViewProps, 'session' | 'isOrganiser'>) {
  const { t } = useWords()
  return (
    <div className={styles['ways']}>
      <Cluster>
        {isOrganiser ? (
          <LinkButton kind="plain" href={patterns.home}>
            {t('home.title')}
          </LinkButton>
        ) : null}
        <BoardLink kind="plain" session={session} isOrganiser={isOrganiser} />
      </Cluster>
      <LanguageSwitch />
    </div>
  )
}
