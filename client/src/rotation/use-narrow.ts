import { useSyncExternalStore } from 'react'

/** Where there is no room for all rounds beside each other. The same width stands in board.module.css. */
const query = '(width < 60rem)'

/** Whether the board shows one round at a time. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

function subscribe(changed: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
