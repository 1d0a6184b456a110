import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { useDeskNews } from './use-news.ts'
import { useSession } from './use-session.ts'

/** The seats of all rounds as they stand: those that everyone sees or, at the desk, those that were made. */
export function useSeatings(): readonly Seating[] {
  const shown = useSession()?.seatings ?? []
  const made = useDeskNews()?.made ?? []
  return shown.length > 0 ? shown : made
}
