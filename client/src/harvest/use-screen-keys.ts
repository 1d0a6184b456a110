import type { ThemeId } from '@tafelronde/shared/lib/id.ts'
import { useEffect, useEffectEvent } from 'react'
import { listDiscussables, neighbourOf } from '../sessions/plenary-order.ts'
import { useBoard } from './use-board.ts'

export type TurnScreen = (way: 'previous' | 'next') => void

/** Turns the hall screens to the conclusion before or after, also by Page Up and Page Down while all discuss. */
export function useScreenKeys(onTheme: (theme: ThemeId) => void): TurnScreen {
  const { session, isDesk, harvest, askSession } = useBoard()

  const turn: TurnScreen = (way) => {
    const all = listDiscussables(session.programme, harvest)
    const id = neighbourOf(all, session.discussed, way === 'next' ? 1 : -1)
    const next = all.find(({ conclusion }) => conclusion.id === id)
    if (next === undefined) return
    void askSession({ kind: 'discuss', conclusion: next.conclusion.id })
    onTheme(next.theme.id)
  }

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    // Whoever reads a list or writes a line turns that page, not the hall's.
    const within =
      event.target instanceof Element
        ? event.target.closest('input, textarea, select, #notes, [role=dialog], [role=menu]')
        : null
    if (within !== null) return
    event.preventDefault()
    turn(event.key === 'PageDown' ? 'next' : 'previous')
  })

  const discussing = isDesk && session.phase.kind === 'plenary'
  useEffect(() => {
    if (!discussing) return
    const listen = (event: KeyboardEvent) => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [discussing])

  return turn
}
