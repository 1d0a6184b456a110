import { type CodeNews, type DeskNews } from '@tafelronde/shared/wire/live-events.ts'
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
