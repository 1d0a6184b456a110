import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import { type DragEvent, useState } from 'react'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { numberWithout } from './conclusion-order.ts'
import { addingSources, movingSources } from './portions.ts'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** What is being dragged, as the browser carries it from one element to another. */
const NOTES = 'application/x-tafelronde-notes'
const CONCLUSION = 'application/x-tafelronde-conclusion'

export function dragNotes({ dataTransfer }: DragEvent, notes: readonly NoteRef[]): void {
  dataTransfer.setData(NOTES, notes.join(' '))
  dataTransfer.effectAllowed = 'copyMove'
}

export function dragConclusion({ dataTransfer }: DragEvent, conclusion: ConclusionId): void {
  dataTransfer.setData(CONCLUSION, conclusion)
  dataTransfer.effectAllowed = 'move'
}

interface Drop {
  /** Whether something that could be laid here is over it. */
  readonly isOver: boolean
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Briefjes that are laid on a conclusion belong to it; a conclusion that is laid on another goes into it. */
export function useDrop(conclusion: ConclusionId, n: number): Drop {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { ask } = useBoard()
  const { view, conclusions, remember } = useThemeBoard()
  const [isOver, setIsOver] = useState(false)

  async function lay(notes: readonly NoteRef[]): Promise<void> {
    const from = view.kind === 'sources' ? view.conclusion : undefined
    if (from === conclusion || notes.length === 0) return
    const commands = from === undefined ? addingSources(conclusion, notes) : movingSources(from, conclusion, notes)
    if (!(await ask(...commands))) return
    remember(conclusion)
    announcer.announce(t('harvest.bar.done.added', { count: notes.length, n }))
  }

  async function join(other: string): Promise<void> {
    const merged = conclusions.find(({ id }) => id === other)
    if (merged === undefined || merged.id === conclusion) return
    if (await ask({ kind: 'merge-conclusions', conclusion: merged.id, into: conclusion }))
      announcer.announce(t('harvest.conclusion.merged', { n: numberWithout(merged.id, conclusion, conclusions) }))
  }

  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        const { types } = event.dataTransfer
        if (!types.includes(NOTES) && !types.includes(CONCLUSION)) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      },
      onDrop: (event) => {
        event.preventDefault()
        setIsOver(false)
        const notes = event.dataTransfer.getData(NOTES)
        if (notes !== '') void lay(notes.split(' ') as NoteRef[])
        else void join(event.dataTransfer.getData(CONCLUSION))
      },
    },
  }
}
