import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import type { ReactNode } from 'react'
import { openWriting } from './start-writing.ts'
import { useOpenedConnection } from './use-opened-connection.ts'
import { ConnectionContext } from './use-session-connection.ts'

interface ConnectionProviderProps {
  readonly session: SessionId
  readonly door: Door
  readonly children: ReactNode
}

/** Connects the pages inside it to a session, through one door, for as long as they are shown. */
export function ConnectionProvider({ session, door, children }: ConnectionProviderProps) {
  const connection = useOpenedConnection(session, door, openWriting)
  if (connection === undefined) return null
  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}
