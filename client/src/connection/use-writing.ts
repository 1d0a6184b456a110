import { useSessionConnection } from './use-session-connection.ts'
import type { Writing } from './writing.ts'

/** What is written on this page. Screens that only show must not ask for it. */
export function useWriting(): Writing {
  const { writing } = useSessionConnection()
  if (writing === undefined) throw new Error('Nothing is written on this page')
  return writing
}
