import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { dotsOfConclusion } from '@tafelronde/shared/harvest/support/support.ts'
import { supportOf } from '@tafelronde/shared/programme/support.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'
import { LookButton } from './look-button.tsx'
import { fits } from './note-view.ts'
import { saySupport } from './say-support.ts'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

interface ConclusionMetaProps {
  readonly conclusion: Conclusion
  readonly n: number
}

/** "9 briefjes · 3 tafels", which shows them, and in the plenary the way to the hall screen. */
export function ConclusionMeta({ conclusion, n }: ConclusionMetaProps) {
  const { t } = useWords()
  const { session, isDesk, askSession, proposals, harvest } = useBoard()
  const { notes } = useThemeBoard()
  const { id, card, hidden } = conclusion
  const sources = notes.filter(({ place }) => place.kind === 'conclusion' && place.conclusions.includes(id))
  const tables = new Set(sources.map(({ table }) => table)).size
  const support = proposals.support[id]
  const fitting = notes.filter(({ ref }) => fits(proposals.hints[ref], id)).length
  const cardTable = tableOf(session.programme, card?.table)
  const count =
    sources.length === 0
      ? t('harvest.no-notes')
      : `${t('harvest.notes', { count: sources.length })} · ${
          support === undefined
            ? t('harvest.tables', { count: tables })
            : saySupport({ ...support, tables, votes: 0 }, t)
        }`
  const mayShow = isDesk && session.phase.kind === 'plenary' && !hidden && session.discussed !== id

  const weighing = supportOf(session.programme)
  return (
    <div className={styles['meta']}>
      <LookButton
        at={{ kind: 'sources', conclusion: id }}
        className={styles['sources']}
        label={`${count}: ${t('harvest.conclusion', { n })}`}
      >
        {count}
      </LookButton>
      {fitting === 0 ? null : (
        <LookButton
          at={{ kind: 'fits', conclusion: id }}
          className={styles['sources']}
          label={`${t('harvest.fits', { count: fitting })}: ${t('harvest.conclusion', { n })}`}
        >
          {t('harvest.fits', { count: fitting })}
        </LookButton>
      )}
      {cardTable === undefined ? null : (
        <span className={styles['origin']}>
          {t('harvest.conclusion.from-card')} <TableName table={cardTable} short />
        </span>
      )}
      {weighing.dots === 'none' ? null : (
        <span className={styles['support']}>
          {t('support.dots', { count: dotsOfConclusion(weighing, harvest, conclusion) })}
        </span>
      )}
      {mayShow ? (
        <Button
          kind="plain"
          label={t('harvest.screen.show-which', { n })}
          onPress={() => void askSession({ kind: 'discuss', conclusion: id })}
        >
          {t('harvest.screen.show')}
        </Button>
      ) : null}
    </div>
  )
}
