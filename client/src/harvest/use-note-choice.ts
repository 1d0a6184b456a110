import { filterNotes, type GatheredNote, type NoteFilter } from '@tafelronde/shared/harvest/gather.ts'
import { type NoteRef } from '@tafelronde/shared/notes/note.ts'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { firstView, notesInView, type NoteView } from './note-view.ts'
import { seemsEmpty } from './seems-empty.ts'

/** What the list is narrowed down to. */
export interface ListFilter extends Pick<NoteFilter, 'group' | 'table' | 'round' | 'text'> {
  /** Only what seems to have no content. */
  readonly empty?: boolean | undefined
}

export interface NoteChoice {
  readonly view: NoteView
  readonly look: (view: NoteView) => void
  readonly filter: ListFilter
  readonly narrow: (filter: ListFilter) => void
  /** All that lie in this view, and those of them that the filter leaves. */
  readonly inView: readonly GatheredNote[]
  readonly shown: readonly GatheredNote[]
  readonly ticked: ReadonlySet<NoteRef>
  /** The ticked ones that are still in this view, also where the filter hides them now. */
  readonly chosen: readonly GatheredNote[]
  readonly tick: (notes: readonly NoteRef[], on: boolean) => void
  readonly untick: () => void
}

const nothing: ReadonlySet<NoteRef> = new Set()

/** Which briefjes of a theme are in sight, and which are ticked. */
export function useNoteChoice(notes: readonly GatheredNote[]): NoteChoice {
  const [view, setView] = useState<NoteView>(firstView)
  const [filter, setFilter] = useState<ListFilter>({})
  const [ticked, setTicked] = useState(nothing)
  const later = useDeferredValue(filter)

  const inView = useMemo(() => notesInView(notes, view), [notes, view])
  const shown = useMemo(() => {
    const { empty, ...wanted } = later
    const found = filterNotes(inView, wanted)
    return empty === true ? found.filter(({ text }) => seemsEmpty(text)) : found
  }, [inView, later])
  const chosen = useMemo(() => inView.filter(({ ref }) => ticked.has(ref)), [inView, ticked])

  const untick = useCallback(() => setTicked(nothing), [])
  const look = useCallback((wanted: NoteView) => {
    setView(wanted)
    setFilter({})
    setTicked(nothing)
  }, [])
  const tick = useCallback((refs: readonly NoteRef[], on: boolean) => {
    setTicked((former) => {
      const next = new Set(former)
      for (const ref of refs) {
        if (on) next.add(ref)
        else next.delete(ref)
      }
      return next
    })
  }, [])

  return { view, look, filter, narrow: setFilter, inView, shown, ticked, chosen, tick, untick }
}
