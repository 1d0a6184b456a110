import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { useEffect, useRef } from 'react'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { brief } from './brief.ts'

/** Says that a conclusion was taken away to whoever stood on it, whoever it was that did it: the next one has its number now. */
export function useRemovedNews(removed: readonly Conclusion[]): void {
  const { t } = useWords()
  const announcer = useAnnounce()
  const known = useRef(removed)
  useEffect(() => {
    const fresh = removed.find(({ id }) => !known.current.some((former) => former.id === id))
    known.current = removed
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    if (fresh !== undefined && isNowhere) {
      announcer.announce(t('harvest.conclusion.gone', { text: brief(fresh.text) }))
    }
  }, [removed, announcer, t])
}
