import { type Report } from '@tafelronde/shared/harvest/report.ts'
import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { type ReportNews } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { CopyLink } from '../sessions/copy-link.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { BoardLink } from './board-link.tsx'
import { ReportContents } from './report-contents.tsx'
import { SettlePart } from './settle-part.tsx'
import styles from './report.module.css'
import { WhatWeDid } from './what-we-did.tsx'

interface ReportViewProps {
  readonly session: SessionId
  readonly news: ReportNews
  readonly report: Report
  readonly isOrganiser: boolean
  readonly onChanged: () => void
}

/** The report as it stands now, the ways to read, share and keep it, and what is still missing. */
export function ReportView({ session, news, report, isOrganiser, onChanged }: ReportViewProps) {
  const { t, language } = useWords()
  const [openedAt] = useState(() => Date.now())
  const format = formatFor(language, report.timeZone)
  const files = `/api/sessions/${session}`
  const silent = report.themes.filter(({ conclusions }) => conclusions.length === 0).map(({ title }) => title)

  return (
    <PageFrame place="desk" header={<ReportWays session={session} isOrganiser={isOrganiser} />}>
      <title>{`${t('report.title')} · ${report.title}`}</title>
      <div className={styles['report']}>
        <header className={styles['head']}>
          <p className={styles['over']}>{t('report.title')}</p>
          <h1>{report.title || t('report.title')}</h1>
          <p className={styles['over']}>
            {[report.community, format.date(report.startsAt), report.place].filter((part) => part !== '').join(' · ')}
          </p>
        </header>

        <div className={styles['side']}>
          <section className={styles['part']}>
            <LinkButton kind="primary" size="large" wide href={`${files}/report.html`} newWindow>
              {t('report.read')}
            </LinkButton>
            <p className={styles['hint']}>{t('report.read.hint')}</p>
          </section>

          <SettlePart
            session={session}
            report={report}
            settling={news.settling}
            isOrganiser={isOrganiser}
            onChanged={onChanged}
          />

          <WhatWeDid
            session={session}
            own={report.whatWeDid}
            mayChange={news.settling?.may === true && !report.settlement.settled}
            onChanged={onChanged}
          />

          {silent.length === 0 ? null : (
            <section className={styles['part']} aria-labelledby="lacks">
              <h2 id="lacks">{t('report.lacks')}</h2>
              <Notice
                tone="info"
                title={t('report.lacks.themes', { list: format.list(silent) })}
                actions={<BoardLink session={session} isOrganiser={isOrganiser} />}
              />
            </section>
          )}

          <section className={styles['part']} aria-labelledby="share">
            <h2 id="share">{t('report.share')}</h2>
            <p>
              {openedAt >= news.from
                ? t('report.share.open')
                : t('report.share.from', { date: format.date(news.from) })}
            </p>
            <CopyLink link={news.link} label={t('report.share')} />
          </section>

          <section className={styles['part']} aria-labelledby="files">
            <h2 id="files">{t('report.files')}</h2>
            <ol className={styles['files']}>
              <li>
                <LinkButton href={`${files}/report.json`} download="verslag.json">
                  {t('report.files.report')}
                </LinkButton>
                <p className={styles['hint']}>{t('report.files.report.hint')}</p>
              </li>
              {isOrganiser ? (
                <li>
                  <LinkButton href={`${files}/session.json`} download="bijeenkomst.json">
                    {t('report.files.session')}
                  </LinkButton>
                  <p className={styles['hint']}>{t('report.files.session.hint')}</p>
                </li>
              ) : null}
            </ol>
          </section>
        </div>

        <ReportContents report={report} />
      </div>
    </PageFrame>
  )
}

/** The ways from here: back to where it is made, and the other language. */
function ReportWays({ session, isOrganiser }: Pick<ReportViewProps, 'session' | 'isOrganiser'>) {
  return (
    <div className={styles['ways']}>
      <BoardLink kind="plain" session={session} isOrganiser={isOrganiser} />
      <LanguageSwitch />
    </div>
  )
}
