import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { CodeNews, DeskNews } from '@tafelronde/shared/wire/live-events.ts'
import { useSyncExternalStore } from 'react'
import { useSessionConnection } from './use-session-connection.ts'

/** What only the desk gets to know; `undefined` elsewhere and until it came. */
export function useDeskNews(): DeskNews | undefined {
  const { desk } = useSessionConnection().live
  return useSyncExternalStore(desk.subscribe, desk.read)
}

/** What screens show so that people can come in. */
export function useCodeNews(): CodeNews | undefined {
  const { code } = useSessionConnection().live
  return useSyncExternalStore(code.subscribe, code.read)
}

export interface ReadsOnlyNews {
  readonly who: readonly Actor[]
  readonly forget: () => void
}

/** Whose devices may only read for a while, because they sent what no browser of ours sends. */
export function useReadsOnly(): ReadsOnlyNews {
  const { readsOnly } = useSessionConnection().live
  return { who: useSyncExternalStore(readsOnly.subscribe, readsOnly.read), forget: () => readsOnly.set([]) }
}
