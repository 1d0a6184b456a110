import type { SeatReview } from '@tafelronde/shared/sessions/review-seats.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { Icon } from '../ui/icon.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { WhyNot } from './why-not.tsx'
import { useDesk } from '../sessions/use-desk.ts'
import styles from './board.module.css'
import { useBentSentence } from './use-bent-sentence.ts'

/** The id of the heading, where the focus goes when a plan was made. */
export const QUALITY = 'quality-title'

interface QualityProps {
  readonly review: SeatReview
  /** What "iedereen één tafel door" would give. */
  readonly shifted: SeatReview
}

/** How good the plan is, in words, and a small picture beside what going one table on would give. */
export function Quality({ review, shifted }: QualityProps) {
  const { t } = useWords()
  const { session } = useDesk()
  const sayBent = useBentSentence()
  const twice = review.bent.filter(({ rule }) => rule === 'theme')
  const sizes = review.bent.filter(({ rule }) => rule === 'size')
  const others = review.bent.filter(({ rule }) => rule !== 'theme' && rule !== 'size')
  const share = percent(review.meetings, review.mostMeetings)
  const lacking = new Set(review.lacking.map(({ round, table }) => `${round} ${table}`)).size
  return (
    <section className={styles['quality']} aria-labelledby={QUALITY}>
      <div>
        <h2 id={QUALITY} tabIndex={-1} className={styles['label']}>
          {t('board.quality.title')}
        </h2>
        <PlainList className={styles['facts']}>
          <Fact holds={twice.length === 0}>
            {twice.length === 0 ? t('board.quality.themes') : t('board.quality.themes.bent', { count: twice.length })}
          </Fact>
          <Fact holds={share >= 95}>
            {t('board.quality.meetings', { share, meetings: review.meetings, most: review.mostMeetings })}
          </Fact>
          <Fact holds={review.repeats <= review.fewestRepeats}>{sayRepeats()}</Fact>
          <Fact holds={sizes.length === 0}>
            {sizes.length === 0 ? t('board.quality.sizes') : t('board.quality.sizes.bent', { count: sizes.length })}
          </Fact>
          <Fact holds={review.mixing > 0.8}>{t(`board.quality.mixing.${howMixed(review.mixing)}`)}</Fact>
          {lacking === 0 ? null : <Fact holds={false}>{t('board.quality.lacking', { count: lacking })}</Fact>}
          {others.length === 0 ? null : (
            <Fact holds={false}>{t('board.quality.others', { count: others.length })}</Fact>
          )}
        </PlainList>
      </div>
      <Bars review={review} shifted={shifted} />
      <WhyNot impossible={review.impossible} />
      {review.bent.length + review.lacking.length === 0 ? null : (
        <div className={styles['bent']}>
          <Disclosure title={t('board.bent.title', { count: review.bent.length + review.lacking.length })} level={3}>
            <ul className={styles['bentList']}>
              {review.bent.map((bent) => (
                <li key={JSON.stringify(bent)}>{sayBent(bent)}</li>
              ))}
              {review.lacking.map(({ round, table, layer }) => (
                <li key={`${round} ${table} ${layer}`}>
                  {t(`board.bent.${layer}`, { n: round + 1, table: nameOf(table) })}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  )

  function nameOf(id: string): string {
    const table = tableOf(session.programme, id)
    return table === undefined ? '–' : nameOfTable(table, t)
  }

  function sayRepeats(): string {
    const { repeats, fewestRepeats } = review
    if (repeats === 0) return t('board.quality.repeats.none')
    if (repeats <= fewestRepeats) return t('board.quality.repeats.forced', { count: repeats })
    return t('board.quality.repeats', { count: repeats, fewest: fewestRepeats })
  }
}

function Fact({ holds, children }: { readonly holds: boolean; readonly children: string }) {
  const { t } = useWords()
  return (
    <li className={styles['fact']} data-holds={holds}>
      <span className={styles['factMark']}>
        <Icon name={holds ? 'check' : 'info'} />
      </span>
      <span>
        {holds ? null : <VisuallyHidden>{t('board.quality.note')} </VisuallyHidden>}
        {children}
      </span>
    </li>
  )
}

/** Meetings as bars, the longest being the most that is possible. */
function Bars({ review, shifted }: QualityProps) {
  const { t, format } = useWords()
  const most = Math.max(review.mostMeetings, 1)
  const rows = [
    { key: 'this', label: t('board.bars.this'), value: review.meetings },
    { key: 'most', label: t('board.bars.most'), value: review.mostMeetings },
    { key: 'shift', label: t('board.bars.shift'), value: shifted.meetings },
  ]
  return (
    <figure className={styles['bars']}>
      <figcaption className={styles['label']}>{t('board.bars.title')}</figcaption>
      <dl>
        {rows.map(({ key, label, value }) => (
          <div key={key} className={styles['barRow']} data-row={key}>
            <dt>{label}</dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={styles['barLine']}>
                <rect width={(100 * value) / most} height="10" />
              </svg>
              <span>{format.number(value)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}

/** Whole percents, a hundred only for all. */
function percent(part: number, whole: number): number {
  if (whole === 0 || part >= whole) return 100
  return Math.min(99, Math.round((100 * part) / whole))
}

function howMixed(mixing: number): 'best' | 'good' | 'fair' {
  if (mixing > 0.97) return 'best'
  return mixing > 0.8 ? 'good' : 'fair'
}
