import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import { useCallback, useMemo, useState } from 'react'
import { useHarvestCommand, useSessionCommand } from '../connection/use-command.ts'
import { useIsUnsaved } from '../connection/use-is-unsaved.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useWords } from '../words/use-words.ts'
import { BoardFrame } from './board-frame.tsx'
import { type Board, BoardContext } from './use-board.ts'
import { useBoardUndo } from './use-board-undo.ts'
import { useGathered } from './use-gathered.ts'

interface HarvestBoardProps {
  readonly session: SharedSession
  readonly actor: Actor
}

/** Conclusions at the left, briefjes at the right, theme by theme; several people may work on it at once. */
export function HarvestBoard({ session, actor }: HarvestBoardProps) {
  const { t } = useWords()
  const collected = useGathered(session, actor)
  const drawing = useHarvestCommand()
  const moving = useSessionCommand()
  const isUnsaved = useIsUnsaved(harvestDocument(session.id))
  const [tooLong, setTooLong] = useState<ReadonlySet<string>>(new Set())
  const markTooLong = useCallback(
    (field: string, isTooLong: boolean) =>
      setTooLong((former) => new Set(isTooLong ? [...former, field] : [...former].filter((other) => other !== field))),
    [],
  )
  const { asking, undoing } = useBoardUndo(collected?.harvest, drawing.answer)
  const { ask: askSession } = moving
  const board = useMemo((): Board | undefined => {
    if (collected === undefined) return undefined
    return {
      session,
      actor,
      isDesk: actor.kind === 'facilitator',
      ...collected,
      ask: asking,
      undoing,
      askSession,
      markTooLong,
    }
  }, [session, actor, collected, asking, undoing, askSession, markTooLong])

  if (board === undefined) {
    return (
      <PageFrame place="desk" width="text">
        <h1>{t('harvest.title')}</h1>
        <EmptyState>{t('ui.loading')}</EmptyState>
      </PageFrame>
    )
  }
  return (
    <BoardContext value={board}>
      <BoardFrame
        saved={tooLong.size > 0 ? 'not' : drawing.busy || moving.busy || isUnsaved ? 'busy' : 'done'}
        refused={drawing.refused ?? moving.refused}
        forget={() => {
          drawing.forget()
          moving.forget()
        }}
      />
    </BoardContext>
  )
}
