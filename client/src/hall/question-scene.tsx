import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { questionOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { TableShape } from '../tables/table-shape.tsx'
import { useWords } from '../words/use-words.ts'
import { fitText } from './fit-text.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

interface QuestionSceneProps {
  readonly session: SharedSession
  readonly group: GroupId
  readonly round: number
}

/** The questions that the tables of this room talk about. */
export function QuestionScene({ session, group, round }: QuestionSceneProps) {
  const { t } = useWords()
  const { themes, tables } = session.programme
  const own = tables.filter((table) => table.group === group)
  const shown = themes.filter(({ id }) => own.some(({ theme }) => theme === id))
  const height = 18 / Math.max(1, shown.length) - 1.8
  const questions = shown.map((theme) => questionOf(theme, round))
  // One size for all, so that none seems to matter more.
  const scale = Math.min(...questions.map((question) => fitText(question, { width: 36, height, largest: 2.6 })))
  return (
    <div className={styles['questions']}>
      <h1 className={styles['roundName']}>{t('round.name', { n: round + 1 })}</h1>
      {shown.map((theme, at) => (
        <section key={theme.id}>
          <h2 className={styles['questionTheme']}>
            {own
              .filter((table) => table.theme === theme.id)
              .map((table) => (
                <span key={table.id} data-table-colour={table.colour}>
                  <TableShape table={table} />
                </span>
              ))}
            {theme.title}
          </h2>
          <Sized scale={scale}>{questions[at]}</Sized>
        </section>
      ))}
    </div>
  )
}
