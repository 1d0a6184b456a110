import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Undoing } from '../notes/use-undoing.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import type { WordKey } from '../words/translate.ts'
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
  ask: (command: HarvestCommand) => Promise<Answer>,
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
      let deed: BoardDeed | undefined
      let isDone = true
      for (const command of commands) {
        const own = now.current === undefined ? undefined : deedOf(now.current, command)
        isDone = (await ask(command)).ok
        if (!isDone) break
        // The last that was done is the first to be taken back.
        if (own !== undefined) deed = deed === undefined ? own : joinDeeds(deed, own)
      }
      // Of what was refused half-way the half that was done can be taken back.
      const made = deed
      if (made !== undefined) setSteps(({ done }) => ({ done: [...done.slice(1 - MOST_STEPS), made], undone: [] }))
      return isDone
    },
    [ask],
  )

  const go = useCallback(
    async (way: 'undo' | 'redo') => {
      const from = way === 'undo' ? steps.done : steps.undone
      const deed = from.at(-1)
      if (deed === undefined) return
      // Taken off at once, so that another press takes the one before.
      setSteps((former) => without(former, way, deed))
      for (const [at, command] of deed[way].entries()) {
        const answer = await ask(command)
        if (answer.ok) continue
        // After a fault it may be tried again; what cannot be done any more is not in the way of what was done before.
        if (at === 0 && answer.why === 'server-fault') setSteps((former) => withStep(former, way, deed))
        return
      }
      setSteps((former) => withStep(former, way === 'undo' ? 'redo' : 'undo', deed))
      const what = t(wordOf[deed.kind] ?? 'harvest.deed.other')
      announcer.announce(t(way === 'undo' ? 'harvest.undone' : 'harvest.redone', { what }))
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

function joinDeeds(first: BoardDeed, then: BoardDeed): BoardDeed {
  return { kind: first.kind, undo: [...then.undo, ...first.undo], redo: [...first.redo, ...then.redo] }
}

/** How a deed is called when it is taken back: it may be about something out of sight. */
const wordOf: Readonly<Partial<Record<HarvestCommand['kind'], Extract<WordKey, `harvest.deed.${string}`>>>> = {
  'make-conclusion': 'harvest.deed.make',
  'remove-conclusion': 'harvest.deed.remove',
  'restore-conclusion': 'harvest.deed.restore',
  'change-conclusion': 'harvest.deed.change',
  'describe-action': 'harvest.deed.action',
  'move-conclusion': 'harvest.deed.move',
  'merge-conclusions': 'harvest.deed.merge',
  'add-sources': 'harvest.deed.sources',
  'remove-sources': 'harvest.deed.sources',
  'move-sources': 'harvest.deed.sources',
  'place-notes': 'harvest.deed.place',
  'dismiss-proposal': 'harvest.deed.dismiss',
  'remove-sub-line': 'harvest.deed.sub-line',
}

/** What may be undone lies with what was done, and what may be done again with what was undone. */
const pileOf = { undo: 'done', redo: 'undone' } as const

function without(steps: Steps, way: 'undo' | 'redo', deed: BoardDeed): Steps {
  const pile = pileOf[way]
  return { ...steps, [pile]: steps[pile].filter((each) => each !== deed) }
}

function withStep(steps: Steps, way: 'undo' | 'redo', deed: BoardDeed): Steps {
  const pile = pileOf[way]
  return { ...steps, [pile]: [...steps[pile], deed] }
}
