import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { ConnectionProvider } from '../connection/connection-provider.tsx'
import { HallDoor } from './hall-door.tsx'

/** The screen for everyone in a room. */
export function HallPage({ session }: { readonly session: SessionId }) {
  return (
    <ConnectionProvider session={session} door="hall">
      <HallDoor />
    </ConnectionProvider>
  )
}
