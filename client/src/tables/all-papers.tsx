import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { isWritten, type Paper } from '@tafelronde/shared/notes/note.ts'
import { groupOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useMemo } from 'react'
import { usePapers } from '../connection/use-papers.ts'
import { CardWords } from '../notes/passed-on-card.tsx'
import { NoteCard } from '../notes/note-card.tsx'
import { notesByRound } from '../notes/shown-notes.ts'
import { SupportBar } from '../harvest/support/support-bar.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './all-papers.module.css'
import { TableName } from './table-name.tsx'

interface AllPapersProps {
  readonly session: SharedSession
  /** The table that stands open at first: one's own. */
  readonly own?: TableId | undefined
}

/** Every table's briefjes, by theme: from the harvest on everyone may read them all. */
export function AllPapers({ session, own }: AllPapersProps) {
  const { t } = useWords()
  const { themes, tables } = session.programme
  const ids = useMemo(() => tables.map(({ id }) => id), [tables])
  const papers = usePapers(ids)
  return (
    <section className={styles['papers']} aria-labelledby="all-papers" data-part="notes" tabIndex={-1}>
      <h2 id="all-papers">{t('harvest-page.papers')}</h2>
      <SupportBar on="notes" />
      {themes.map((theme) => (
        <div key={theme.id} className={styles['theme']}>
          <h3>{theme.title}</h3>
          <p className={styles['question']}>{theme.question}</p>
          {tables
            .filter((table) => table.theme === theme.id)
            .map((table) => (
              <Disclosure
                key={table.id}
                level={4}
                openAtFirst={table.id === own}
                title={
                  <span className={styles['table']}>
                    <TableName table={table} /> {groupOf(session.programme, table.group)?.room}
                    <span className={styles['count']}>{countOf(papers.get(table.id))}</span>
                  </span>
                }
              >
                <PaperToRead table={table.id} paper={papers.get(table.id)} />
              </Disclosure>
            ))}
        </div>
      ))}
    </section>
  )
}

function countOf(paper: Paper | undefined): number | undefined {
  return paper?.notes.filter(({ removedAt }) => removedAt === undefined).length
}

function PaperToRead({ table, paper }: { readonly table: TableId; readonly paper: Paper | undefined }) {
  const { t } = useWords()
  const rounds = useMemo(() => notesByRound((paper?.notes ?? []).map((note) => ({ note, own: false }))), [paper])
  if (paper === undefined) return <p>{t('ui.loading')}</p>
  return (
    <div className={styles['paper']}>
      {rounds.map(({ round, notes, count }) => {
        const card = paper.cards.find((one) => one.round === round)
        return (
          <div key={round} className={styles['round']}>
            <p className={styles['label']}>
              {round === 'harvest'
                ? t('paper.missed-count', { count })
                : t('paper.round-count', { n: round + 1, count })}
            </p>
            {card !== undefined && isWritten(card) ? <CardWords card={card} /> : null}
            <Stack element="ul" gap={1}>
              {notes.map((shown) => (
                <NoteCard key={shown.note.id} table={table} shown={shown} />
              ))}
            </Stack>
          </div>
        )
      })}
    </div>
  )
}
