import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { useEffect, useState } from 'react'
import { SessionConnection } from './session-connection.ts'
import type { StartWriting } from './writing.ts'

/** A connection for as long as the component is shown; `undefined` until what writing needs is there. */
export function useOpenedConnection(
  session: SessionId,
  door: Door,
  openWriting?: () => Promise<StartWriting>,
): SessionConnection | undefined {
  const [connection, setConnection] = useState<SessionConnection>()

  useEffect(() => {
    let opened: SessionConnection | undefined
    let left = false
    void Promise.resolve(openWriting?.()).then((start) => {
      if (left) return
      opened = new SessionConnection(session, door, start)
      setConnection(opened)
    })
    return () => {
      left = true
      opened?.close()
      setConnection(undefined)
    }
  }, [session, door, openWriting])

  return connection
}
