import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import type { ReactNode } from 'react'
import { useOpenedConnection } from './use-opened-connection.ts'
import { ConnectionContext } from './use-session-connection.ts'

interface ReadingProviderProps {
  readonly session: SessionId
  readonly door: Door
  readonly children: ReactNode
}

/** The same for pages that only show: they carry nothing that writing needs. */
export function ReadingProvider({ session, door, children }: ReadingProviderProps) {
  const connection = useOpenedConnection(session, door)
  if (connection === undefined) return null
  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}
