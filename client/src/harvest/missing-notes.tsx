import type { GatheredNote } from '@tafelronde/shared/harvest/gather.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion-status.module.css'
import { NoteOrigin } from './note-origin.tsx'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

interface MissingNotesProps {
  readonly id: string
  readonly conclusion: ConclusionId
  readonly n: number
  readonly notes: readonly GatheredNote[]
}

/** What people miss in a conclusion, each a briefje that can become its source with one press. */
export function MissingNotes({ id, conclusion, n, notes }: MissingNotesProps) {
  const { t } = useWords()
  const { session, ask } = useBoard()
  const { want } = useThemeBoard()
  const announcer = useAnnounce()
  const list = useRef<HTMLUListElement>(null)

  async function add({ ref }: GatheredNote): Promise<void> {
    if (!(await ask({ kind: 'add-sources', conclusion, notes: [ref] }))) return
    announcer.announce(t('voices.added', { n }))
    // The keyboard goes on with the next one, or back to the conclusion.
    const next = list.current?.querySelector<HTMLElement>(`li:not([data-note="${ref}"]) button`)
    if (next) next.focus()
    else want({ conclusion, part: 'menu' })
  }

  return (
    <ul ref={list} id={id} className={styles['missing']} aria-label={t('voices.missing-which', { n })}>
      {notes.map((note) => (
        <li key={note.ref} data-note={note.ref}>
          <p>
            {note.text} <NoteOrigin note={note} programme={session.programme} />
          </p>
          <Button label={t('voices.add-source-which', { text: note.text })} onPress={() => void add(note)}>
            {t('voices.add-source')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
