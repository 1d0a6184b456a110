import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { useState } from 'react'
import { useParams } from 'react-router'
import { ConnectionProvider } from '../connection/connection-provider.tsx'
import { HarvestDoor } from './harvest-door.tsx'

/** Where conclusions are drawn: by facilitators from their desk, by hosts as themselves; others read along. */
export function HarvestPage() {
  const { session } = useParams<{ session: SessionId }>()
  const [door, setDoor] = useState<'desk' | 'person'>('desk')
  if (session === undefined) return null
  return (
    <ConnectionProvider session={session} door={door}>
      <HarvestDoor door={door} onNoDesk={() => setDoor('person')} />
    </ConnectionProvider>
  )
}
