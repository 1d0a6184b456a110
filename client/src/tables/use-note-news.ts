import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useEffect, useRef } from 'react'
import type { ShownNote } from '../notes/shown-notes.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { readAlertLevel } from './alerts.ts'

/**
 * Says that an own briefje lies on the table, and, gathered and never while typing, how many others came. What lies
 * there when the page opens is no news: there are no notes until the paper has come.
 */
export function useNoteNews(notes: readonly ShownNote[] | undefined, me: PersonId | undefined): void {
  const { t } = useWords()
  const announcer = useAnnounce()
  const known = useRef<ReadonlyMap<string, string> | undefined>(undefined)

  useEffect(() => {
    if (notes === undefined) return
    const before = known.current
    // Only of its laying: when it was taken away and that is saved, it does not come to lie here.
    const isLaid = (entry: ShownNote['entry']) => entry?.request.command.kind === 'lay-note'
    known.current = new Map(
      notes.map(({ note, entry }) => [note.id, entry !== undefined && isLaid(entry) ? entry.delivery.kind : 'lies']),
    )
    if (before === undefined) return
    for (const { note, own, entry } of notes) {
      const was = before.get(note.id)
      if (entry?.request.command.kind === 'lay-note') {
        if (entry.delivery.kind === 'saved' && was === 'saving') announcer.announce(t('composer.laid'))
      } else if (
        was === undefined &&
        // A table's screen counts what comes from any device at its table as its own, and still hears of it.
        (me === undefined || !own) &&
        note.removedAt === undefined &&
        readAlertLevel() === 'all'
      ) {
        announcer.gather('notes', (count) => t('paper.new', { count }))
      }
    }
  }, [notes, me, announcer, t])
}
