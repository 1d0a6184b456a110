import type { ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useState } from 'react'
import { TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useSearchParams } from 'react-router'
import { useUndoKeys } from '../notes/use-undo-keys.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { BoardHeader } from './board-header.tsx'
import { BoardNotices } from './board-notices.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { FromPaperDialog } from './from-paper-dialog.tsx'
import { ThemeColumns } from './theme-columns.tsx'
import { useBoard } from './use-board.ts'

interface BoardFrameProps {
  readonly saved: BoardSaved
  readonly refused: Refused | undefined
  readonly forget: () => void
}

export type BoardDialog = 'close' | 'paper'

/** How it stands with what was done on the board; `not`: something stands in a line that does not fit. */
export type BoardSaved = 'busy' | 'done' | 'not'

/** The page around the board: what stays above, one theme at a time, and what is asked in between. */
export function BoardFrame({ saved, refused, forget }: BoardFrameProps) {
  const { t } = useWords()
  const { session, gathered, undoing } = useBoard()
  useUndoKeys(undoing)
  const { themes } = session.programme
  const [address, setAddress] = useSearchParams()
  const [dialog, setDialog] = useState<BoardDialog>()

  const asked = address.get('thema')
  const theme = themes.find(({ id }) => id === asked) ?? themes[0]
  const choose = (id: ThemeId) => setAddress({ thema: id }, { replace: true })

  function lookFirst(): void {
    setDialog(undefined)
    const open = gathered.themes.find(({ count }) => count.withoutPlace > 0)
    if (open !== undefined) choose(open.theme)
  }

  return (
    <div className={styles['board']} data-place="desk">
      <title>{`${t('harvest.title')} · ${session.programme.title}`}</title>
      <SkipLink to="content">{t('ui.to-content')}</SkipLink>
      <SkipLink to="notes">{t('harvest.to-notes')}</SkipLink>
      <SkipLink to="action-bar">{t('harvest.to-bar')}</SkipLink>
      <Tabs
        className={styles['tabs'] ?? ''}
        {...(theme !== undefined && { selectedKey: theme.id })}
        onSelectionChange={(key) => {
          const chosen = themes.find(({ id }) => id === key)
          if (chosen !== undefined && chosen.id !== theme?.id) choose(chosen.id)
        }}
      >
        <BoardHeader theme={theme} saved={saved} onOpen={setDialog} />
        <main id="content" tabIndex={-1} className={styles['main']}>
          <BoardNotices refused={refused} forget={forget} />
          {themes.map((each) => (
            <TabPanel key={each.id} id={each.id} className={styles['panel'] ?? ''}>
              <ThemeColumns theme={each} onTheme={choose} />
            </TabPanel>
          ))}
        </main>
      </Tabs>
      <CloseDialog open={dialog === 'close'} onClose={() => setDialog(undefined)} onLook={lookFirst} />
      {dialog === 'paper' ? <FromPaperDialog theme={theme?.id} onClose={() => setDialog(undefined)} /> : null}
    </div>
  )
}
