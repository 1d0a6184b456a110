import type { CardLine } from '@tafelronde/shared/harvest/gather.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { CARD_LINES } from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { newId } from '../connection/session-connection.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import sheet from './conclusion.module.css'
import { proposeText } from './propose-text.ts'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** What the tables wanted in the report for sure: each line becomes a conclusion with one press. */
export function CardLines() {
  const { t } = useWords()
  const { session, ask } = useBoard()
  const { cardLines, want, remember } = useThemeBoard()
  if (cardLines.length === 0) return null

  async function take({ table, theme, round, line, text }: CardLine): Promise<void> {
    const conclusion: ConclusionId = newId<'conclusion'>()
    const made = await ask({
      kind: 'make-conclusion',
      conclusion,
      theme,
      text: proposeText([{ text }]),
      conclusionKind: line === CARD_LINES ? 'vraag' : 'inzicht',
      sources: [],
      card: { table, round, line },
    })
    if (!made) return
    remember(conclusion)
    want({ conclusion, part: 'text' })
  }

  return (
    <section className={styles['part']} aria-labelledby="cards-heading">
      <h3 id="cards-heading">{t('harvest.cards', { n: cardLines.length })}</h3>
      <ol className={sheet['quietList']}>
        {cardLines.map((each) => {
          const table = tableOf(session.programme, each.table)
          return (
            <li key={`${each.table} ${each.round} ${each.line}`} className={sheet['quiet']}>
              <span className={sheet['quietText']}>
                {each.text}
                <span className={sheet['origin']}>
                  {table === undefined ? null : <TableName table={table} short />}
                  {each.line === CARD_LINES ? <> · {t('harvest.cards.question')}</> : null}
                </span>
              </span>
              <Button label={t('harvest.cards.take-which', { text: each.text })} onPress={() => void take(each)}>
                {t('harvest.cards.take')}
              </Button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
