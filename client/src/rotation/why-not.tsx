import { tableOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Impossible } from '@tafelronde/shared/sessions/review-seats.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'

const told = ['theme-share', 'contradicting-pins', 'apart-pinned-together', 'too-many-pinned', 'no-table'] as const

/** Why no plan can keep every rule, and what would help; nothing where nothing is proven. */
export function WhyNot({ impossible }: { readonly impossible: readonly Impossible[] }) {
  const { t, format } = useWords()
  const roster = useRoster()
  const { session } = useDesk()
  const sentences = new Set(impossible.map(say))
  if (sentences.size === 0) return null
  return (
    <div className={styles['bent']}>
      <Notice tone="warning" title={t('board.impossible.title')}>
        {[...sentences].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  )

  function say({ rule, round = 0, people, tables, themes }: Impossible): string {
    const kind = told.find((one) => one === rule) ?? 'other'
    const values = {
      n: round + 1,
      people: format.list(people.map((person) => roster.name(person))),
      themes: format.list(themes.map((theme) => themeOf(session.programme, theme)?.title ?? '–')),
      tables: format.list(
        tables.map((id) => {
          const table = tableOf(session.programme, id)
          return table === undefined ? '–' : nameOfTable(table, t)
        }),
      ),
    }
    return `${t(`board.impossible.${kind}`, values)} ${t(`board.impossible.${kind}.relax`)}`
  }
}
