import { type Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { type HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Undoing } from '../notes/use-undoing.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { type BoardDeed, deedOf } from './opposite-of.ts'

interface Steps {
  readonly done: readonly BoardDeed[]
  readonly undone: readonly BoardDeed[]
}

const MOST_STEPS = 200
const none: Steps = { done: [], undone: [] }

/** Lets deeds go through `ask`, and remembers how each is turned round. */
export function useBoardUndo(
  harvest: Harvest | undefined,
  ask: (command: HarvestCommand) => Promise<boolean>,
): { readonly asking: (...commands: readonly HarvestCommand[]) => Promise<boolean>; readonly undoing: Undoing } {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [steps, setSteps] = useState(none)
  const now = useRef(harvest)
  useEffect(() => {
    now.current = harvest
  }, [harvest])

  const asking = useCallback(
    async (...commands: readonly HarvestCommand[]) => {
      let deed: BoardDeed = { undo: [], redo: [] }
      for (const command of commands) {
        const own = now.current === undefined ? undefined : deedOf(now.current, command)
        if (!(await ask(command))) return false
        // The last that was done is the first to be taken back.
        if (own !== undefined) deed = { undo: [...own.undo, ...deed.undo], redo: [...deed.redo, ...own.redo] }
      }
      if (deed.undo.length > 0) setSteps(({ done }) => ({ done: [...done.slice(1 - MOST_STEPS), deed], undone: [] }))
      return true
    },
    [ask],
  )

  const go = useCallback(
    async (way: 'undo' | 'redo') => {
      const from = way === 'undo' ? steps.done : steps.undone
      const deed = from.at(-1)
      if (deed === undefined) return
      setSteps(({ done, undone }) =>
        way === 'undo'
          ? { done: done.slice(0, -1), undone: [...undone, deed] }
          : { done: [...done, deed], undone: undone.slice(0, -1) },
      )
      for (const command of deed[way]) if (!(await ask(command))) return
      announcer.announce(t(way === 'undo' ? 'harvest.undone' : 'harvest.redone'))
    },
    [ask, announcer, steps, t],
  )

  const undoing = useMemo(
    (): Undoing => ({
      canUndo: steps.done.length > 0,
      canRedo: steps.undone.length > 0,
      undo: () => void go('undo'),
      redo: () => void go('redo'),
    }),
    [steps, go],
  )
  return { asking, undoing }
}
