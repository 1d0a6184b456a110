import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { Notice } from '../ui/notice.tsx'
import type { Format } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { BoardLink } from './board-link.tsx'
import styles from './report.module.css'

interface LacksPartProps {
  readonly session: SessionId
  readonly themes: Report['themes']
  readonly isOrganiser: boolean
  readonly format: Format
}

/** The themes of which nothing was concluded, and the way to the board; nothing where there are none. */
export function LacksPart({ session, themes, isOrganiser, format }: LacksPartProps) {
  const { t } = useWords()
  const silent = themes.filter(({ conclusions }) => conclusions.length === 0).map(({ title }) => title)
  if (silent.length === 0) return null
  return (
    <section className={styles['part']} aria-labelledby="lacks">
      <h2 id="lacks">{t('report.lacks')}</h2>
      <Notice
        tone="info"
        title={t('report.lacks.themes', { list: format.list(silent) })}
        actions={<BoardLink session={session} isOrganiser={isOrganiser} />}
      />
    </section>
  )
}
