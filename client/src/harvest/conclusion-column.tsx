import { supportOf } from '@tafelronde/shared/programme/support.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { ApprovedCount } from './approved-count.tsx'
import styles from './board.module.css'
import { CardLines } from './card-lines.tsx'
import { ConclusionItem } from './conclusion-item.tsx'
import sheet from './conclusion.module.css'
import { ProposalList } from './proposal-list.tsx'
import { RemovedConclusion } from './removed-conclusion.tsx'
import { ScreenStrip } from './screen-strip.tsx'
import { sortBySupport } from './sort-by-support.ts'
import { useBoard } from './use-board.ts'
import { useRemovedNews } from './use-removed-news.ts'
import { useThemeBoard } from './use-theme-board.ts'
import type { TurnScreen } from './use-screen-keys.ts'

/** The conclusions of a theme as they will stand in the report, and what the slotkaarten still offer. */
export function ConclusionColumn({ turnScreen }: { readonly turnScreen: TurnScreen }) {
  const { t } = useWords()
  const { session, isDesk, harvest } = useBoard()
  const [bySupport, setBySupport] = useState(false)
  const { theme, conclusions, removed, wanted, proposals } = useThemeBoard()
  useRemovedNews(removed)
  const justRemoved = wanted?.part === 'put-back' && removed.some(({ id }) => id === wanted.conclusion)
  const support = supportOf(session.programme)
  const mayBeSorted = support.dots !== 'none' && conclusions.length > 1
  const shown = mayBeSorted && bySupport ? sortBySupport(conclusions, support, harvest) : conclusions
  return (
    <section className={styles['column']} data-column="conclusions" aria-labelledby="conclusions-heading">
      <div className={styles['columnHead']}>
        <h2 id="conclusions-heading">{t('harvest.conclusions', { n: conclusions.length })}</h2>
        <ApprovedCount />
      </div>
      {theme.question === '' ? null : <p className={styles['question']}>{theme.question}</p>}
      {isDesk && session.phase.kind === 'plenary' ? <ScreenStrip turnScreen={turnScreen} /> : null}
      {mayBeSorted ? (
        <div className={styles['sort']}>
          <Button pressed={bySupport} onPress={() => setBySupport(!bySupport)}>
            {t('support.sort')}
          </Button>
          {bySupport ? <p>{t('support.sort.hint')}</p> : null}
        </div>
      ) : null}
      {conclusions.length === 0 ? (
        <EmptyState>{t(proposals.standing.length > 0 ? 'harvest.empty-with-proposals' : 'harvest.empty')}</EmptyState>
      ) : (
        <ol className={sheet['sheet']}>
          {shown.map((conclusion) => (
            <ConclusionItem key={conclusion.id} conclusion={conclusion} place={conclusions.indexOf(conclusion)} />
          ))}
        </ol>
      )}
      <ProposalList />
      <CardLines />
      {removed.length === 0 ? null : (
        <div className={styles['part']}>
          <Disclosure
            key={justRemoved ? 'open' : 'closed'}
            title={t('harvest.conclusion.removed-list', { n: removed.length })}
            openAtFirst={justRemoved}
          >
            <ol className={sheet['quietList']}>
              {removed.map((conclusion) => (
                <RemovedConclusion key={conclusion.id} conclusion={conclusion} />
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </section>
  )
}
