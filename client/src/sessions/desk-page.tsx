import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { useParams } from 'react-router'
import { ConnectionProvider } from '../connection/connection-provider.tsx'
import { DeskDoor } from './desk-door.tsx'

/** Where a facilitator leads the day, on a laptop or in the pocket. */
export function DeskPage() {
  const { session } = useParams<{ session: SessionId }>()
  if (session === undefined) return null
  return (
    <ConnectionProvider session={session} door="desk">
      <DeskDoor />
    </ConnectionProvider>
  )
}
