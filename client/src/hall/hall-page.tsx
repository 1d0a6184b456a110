import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { useParams } from 'react-router'
import { ConnectionProvider } from '../connection/connection-provider.tsx'
import { HallDoor } from './hall-door.tsx'

/** The screen for everyone in a room. */
export function HallPage() {
  const { session } = useParams<{ session: SessionId }>()
  if (session === undefined) return null
  return (
    <ConnectionProvider session={session} door="hall">
      <HallDoor />
    </ConnectionProvider>
  )
}
