import type { ConclusionId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import type { Theme } from '@tafelronde/shared/programme/programme.ts'
import { useCallback, useMemo, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { ActionBar } from './action-bar.tsx'
import styles from './board.module.css'
import { ConclusionColumn } from './conclusion-column.tsx'
import { NoteColumn } from './note-column.tsx'
import { useBoard } from './use-board.ts'
import { useNoteChoice } from './use-note-choice.ts'
import { type BoardPage, type ThemeBoard, ThemeBoardContext, type WantedFocus } from './use-theme-board.ts'
import { useShownProposals } from './use-shown-proposals.ts'
import { useScreenKeys } from './use-screen-keys.ts'

interface ThemeColumnsProps {
  readonly theme: Theme
  readonly onTheme: (theme: ThemeId) => void
}

/** One theme: its conclusions, its briefjes, and below them what can be done with the ticked ones. */
export function ThemeColumns({ theme, onTheme }: ThemeColumnsProps) {
  const { t } = useWords()
  const { harvest, gathered, proposals: proposed } = useBoard()
  const [wanted, want] = useState<WantedFocus>()
  const [latest, remember] = useState<ConclusionId>()
  const turnScreen = useScreenKeys(onTheme)

  const notes = useMemo(() => gathered.notes.filter((note) => note.theme === theme.id), [gathered, theme.id])
  const proposals = useShownProposals(theme.id, proposed, notes)
  const asShown = useMemo(() => ({ proposals: proposals.standing, hints: proposed.hints }), [proposals, proposed])
  const choice = useNoteChoice(notes, asShown)
  // Where something is proposed one begins with that.
  const [page, turnTo] = useState<BoardPage>(proposals.standing.length > 0 ? 'conclusions' : 'notes')
  const goTo = useCallback((note: NoteRef | undefined) => {
    const list = document.getElementById('notes')
    const target = note === undefined ? null : document.getElementById(`note-${note}`)
    // On a narrow screen the list is out of sight while one looks at the conclusions.
    if (list?.checkVisibility() === true) (target ?? list).focus()
  }, [])

  const board = useMemo((): ThemeBoard => {
    const own = harvest.conclusions.filter((conclusion) => conclusion.theme === theme.id)
    return {
      ...choice,
      theme,
      conclusions: own.filter(({ removed }) => !removed),
      removed: own.filter(({ removed }) => removed),
      notes,
      proposals,
      cardLines: gathered.themes.find((each) => each.theme === theme.id)?.cardLines ?? [],
      page,
      turnTo,
      wanted,
      want,
      latest,
      remember,
      goTo,
    }
  }, [choice, theme, harvest, notes, gathered, proposals, page, wanted, latest, goTo])

  const offered = proposals.standing.length
  const pages = [
    {
      id: 'conclusions',
      label: [
        t('harvest.conclusions', { n: board.conclusions.length }),
        ...(offered > 0 ? [t('harvest.pages.proposals', { count: offered })] : []),
      ].join(' · '),
    },
    { id: 'notes', label: t('harvest.notes', { count: notes.length }) },
  ] as const
  return (
    <ThemeBoardContext value={board}>
      <div className={styles['columns']} data-page={page}>
        <ConclusionColumn turnScreen={turnScreen} />
        <NoteColumn />
      </div>
      <div className={styles['bottom']}>
        <ActionBar />
        <div className={styles['pages']} role="group" aria-label={t('harvest.pages')}>
          {pages.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className={styles['pageButton']}
              aria-pressed={page === id}
              onClick={() => turnTo(id)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
    </ThemeBoardContext>
  )
}
