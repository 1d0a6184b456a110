import type { UnusedReason } from '@tafelronde/shared/harvest/unused-reason.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import { useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { nextNote } from './note-view.ts'
import { addingSources, inPortions, makingConclusion, movingSources } from './portions.ts'
import { proposeText } from './propose-text.ts'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** What can be done with the ticked briefjes. Each deed unticks them and lets the keyboard go on. */
export interface NoteDeeds {
  readonly busy: boolean
  readonly make: () => void
  readonly addTo: (conclusion: ConclusionId) => void
  readonly takeOut: (conclusion: ConclusionId) => void
  /** From one conclusion to another. */
  readonly moveTo: (from: ConclusionId, to: ConclusionId) => void
  /** Out of a conclusion, into a new one. */
  readonly split: (from: ConclusionId) => void
  readonly place: (place: 'none' | 'next-time') => void
  readonly setAside: (reason: UnusedReason, remark?: string) => void
}

export function useNoteDeeds(): NoteDeeds {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { ask } = useBoard()
  const { theme, conclusions, shown, ticked, chosen, untick, goTo, want, remember, turnTo } = useThemeBoard()
  const [busy, setBusy] = useState(false)
  const refs = chosen.map(({ ref }) => ref)
  const count = refs.length
  const numberOf = (id: ConclusionId) => conclusions.findIndex((conclusion) => conclusion.id === id) + 1

  async function doAll(commands: readonly HarvestCommand[]): Promise<boolean> {
    setBusy(true)
    const done = await ask(...commands)
    setBusy(false)
    return done
  }

  function next(): NoteRef | undefined {
    return nextNote(
      shown.map(({ ref }) => ref),
      ticked,
    )
  }

  function goOn(said: string): void {
    goTo(next())
    untick()
    announcer.announce(said)
  }

  async function make(): Promise<void> {
    const conclusion: ConclusionId = newId<'conclusion'>()
    const after = next()
    const make = { conclusion, theme: theme.id, text: proposeText(chosen), conclusionKind: 'inzicht' as const }
    if (!(await doAll(makingConclusion(make, refs)))) return
    untick()
    remember(conclusion)
    turnTo('conclusions')
    want({ conclusion, part: 'text', after })
    announcer.announce(t('harvest.bar.done.made'))
  }

  async function addTo(conclusion: ConclusionId): Promise<void> {
    if (!(await doAll(addingSources(conclusion, refs)))) return
    remember(conclusion)
    goOn(t('harvest.bar.done.added', { count, n: numberOf(conclusion) }))
  }

  async function takeOut(conclusion: ConclusionId): Promise<void> {
    if (!(await doAll(inPortions(refs, (notes) => ({ kind: 'remove-sources', conclusion, notes }))))) return
    goOn(t('harvest.bar.done.placed', { count, place: t('harvest.places.none') }))
  }

  async function moveTo(from: ConclusionId, to: ConclusionId): Promise<void> {
    if (!(await doAll(movingSources(from, to, refs)))) return
    remember(to)
    goOn(t('harvest.bar.done.added', { count, n: numberOf(to) }))
  }

  async function split(from: ConclusionId): Promise<void> {
    const conclusion: ConclusionId = newId<'conclusion'>()
    const kind = conclusions.find(({ id }) => id === from)?.kind ?? 'inzicht'
    const make = { conclusion, theme: theme.id, text: proposeText(chosen), conclusionKind: kind }
    if (!(await doAll([...makingConclusion(make, []), ...movingSources(from, conclusion, refs)]))) return
    untick()
    remember(conclusion)
    turnTo('conclusions')
    want({ conclusion, part: 'text' })
    announcer.announce(t('harvest.bar.done.made'))
  }

  async function place(wanted: 'none' | 'next-time'): Promise<void> {
    if (!(await doAll(inPortions(refs, (notes) => ({ kind: 'place-notes', notes, place: wanted }))))) return
    goOn(t('harvest.bar.done.placed', { count, place: t(`harvest.places.${wanted}`) }))
  }

  async function setAside(reason: UnusedReason, remark = ''): Promise<void> {
    const why = { place: 'not-used', reason, ...(remark.trim() !== '' && { remark }) } as const
    if (!(await doAll(inPortions(refs, (notes) => ({ kind: 'place-notes', notes, ...why }))))) return
    goOn(t('harvest.bar.done.placed', { count, place: t('harvest.places.set-aside') }))
  }

  return {
    busy,
    make: () => void make(),
    addTo: (conclusion) => void addTo(conclusion),
    takeOut: (conclusion) => void takeOut(conclusion),
    moveTo: (from, to) => void moveTo(from, to),
    split: (from) => void split(from),
    place: (wanted) => void place(wanted),
    setAside: (reason, remark) => void setAside(reason, remark),
  }
}
