import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { ReadingProvider } from '../connection/reading-provider.tsx'
import { HallDoor } from './hall-door.tsx'

/** The screen for everyone in a room. */
export function HallPage({ session }: { readonly session: SessionId }) {
  return (
    <ReadingProvider session={session} door="hall">
      <HallDoor />
    </ReadingProvider>
  )
}
