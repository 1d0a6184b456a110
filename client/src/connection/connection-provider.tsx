import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { type Door } from '@tafelronde/shared/wire/live-events.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { openOutboxStore } from './indexed-outbox-store.ts'
import { SessionConnection } from './session-connection.ts'
import { ConnectionContext } from './use-session-connection.ts'

interface ConnectionProviderProps {
  readonly session: SessionId
  readonly door: Door
  readonly children: ReactNode
}

/** Connects the pages inside it to a session, through one door, for as long as they are shown. */
export function ConnectionProvider({ session, door, children }: ConnectionProviderProps) {
  const [connection, setConnection] = useState<SessionConnection>()

  useEffect(() => {
    let opened: SessionConnection | undefined
    let left = false
    void openOutboxStore().then((store) => {
      if (left) return
      opened = new SessionConnection(session, door, store)
      setConnection(opened)
    })
    return () => {
      left = true
      opened?.close()
      setConnection(undefined)
    }
  }, [session, door])

  if (connection === undefined) return null
  return <ConnectionContext value={connection}>{children}</ConnectionContext>
}
