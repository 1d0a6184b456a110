import { filterNotes, type GatheredNote, type NoteFilter } from '@tafelronde/shared/harvest/gather.ts'
import type { Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { firstView, notesInView, type NoteView, sortByLikeness } from './note-view.ts'

/** What the list is narrowed down to. */
export interface ListFilter extends Pick<NoteFilter, 'group' | 'table' | 'round' | 'text'> {
  /** Only what seems to have no content. */
  readonly empty?: boolean | undefined
}

/** What says alike together, or as it was laid. */
export type NoteOrder = 'likeness' | 'table'

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
  /** How those without a place lie. */
  readonly order: NoteOrder
  readonly sort: (order: NoteOrder) => void
}

const nothing: ReadonlySet<NoteRef> = new Set()

/** Which briefjes of a theme are in sight, and which are ticked. */
export function useNoteChoice(
  notes: readonly GatheredNote[],
  proposals: Pick<Proposals, 'proposals' | 'hints'>,
): NoteChoice {
  const [view, setView] = useState<NoteView>(firstView)
  const [filter, setFilter] = useState<ListFilter>({})
  const [ticked, setTicked] = useState(nothing)
  const [order, setOrder] = useState<NoteOrder>('likeness')
  const later = useDeferredValue(filter)

  const inView = useMemo(() => {
    const found = notesInView(notes, view, proposals)
    return view.kind === 'place' && view.place === 'none' && order === 'likeness'
      ? sortByLikeness(found, proposals)
      : found
  }, [notes, view, proposals, order])
  const shown = useMemo(() => {
    const { empty, ...wanted } = later
    const found = filterNotes(inView, wanted)
    return empty === true ? found.filter(({ ref }) => proposals.hints[ref]?.kind === 'empty') : found
  }, [inView, later, proposals])
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

  return { order, sort: setOrder, view, look, filter, narrow: setFilter, inView, shown, ticked, chosen, tick, untick }
}
