import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import type { ReactNode } from 'react'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { firstView, type NoteView } from './note-view.ts'
import { useThemeBoard } from './use-theme-board.ts'

interface LookButtonProps {
  /** The briefjes that it shows. */
  readonly at: NoteView
  readonly className: string | undefined
  /** What it is called where its words do not say of what. */
  readonly label?: string
  readonly children: ReactNode
}

/** Shows some of the briefjes, on a small screen by turning to them; pressed again it shows them all. */
export function LookButton({ at, className, label, children }: LookButtonProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { view, look, turnTo } = useThemeBoard()
  const isShown = sameValue(view, at)
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isShown}
      aria-label={label}
      onClick={() => {
        look(isShown ? firstView : at)
        if (isShown) return
        turnTo('notes')
        announcer.announce(t('harvest.look.shown'))
      }}
    >
      {children}
    </button>
  )
}
