import { useWords } from '../words/use-words.ts'
import { titleOfItem } from './title-of-item.ts'
import { useDesk } from './use-desk.ts'
import { useSessionFormat } from './use-session-format.ts'
import type { WhatNow } from './what-now.ts'

/** The sentence at the top of the desk and, in a few words, why to wait. */
export function useNowSentence(what: WhatNow): { readonly sentence: string; readonly why?: string } {
  const { t } = useWords()
  const { session } = useDesk()
  const format = useSessionFormat(session)
  switch (what.kind) {
    case 'draft':
      return { sentence: t('desk.now.draft') }
    case 'arrival':
      if (what.here === 0) return { sentence: t('desk.now.nobody') }
      return {
        sentence: t('desk.start', { count: what.here, expected: what.expected }),
        why: t('desk.start.late'),
      }
    case 'talk':
      return { sentence: t('desk.now.talk', { title: titleOfItem(what.item, t) }) }
    case 'make-seating':
    case 'show-seating':
    case 'harvest':
    case 'plenary':
      return { sentence: t(`desk.now.${what.kind}`) }
    case 'rotation':
      return {
        sentence: what.to === 0 ? t('desk.now.first-tables') : t('desk.rotated'),
        why: t('desk.now.seen', { seen: what.seen, seated: what.seated }),
      }
    case 'choosing':
      return {
        sentence: t('desk.now.choosing'),
        why: t('desk.now.chosen', { chosen: what.chosen, people: what.people }),
      }
    case 'round':
    case 'over':
      return { sentence: t(`desk.now.${what.kind}`, { n: what.round + 1 }) }
    case 'cards-in':
      return { sentence: t('desk.now.cards-in') }
    case 'wait-cards': {
      const { written, tables } = what.cards
      return { sentence: t(what.last ? 'desk.now.wait-last' : 'desk.now.wait-change', { written, tables }) }
    }
    case 'break':
      if (!what.timer.running) return { sentence: t('desk.now.talk', { title: t('item.break') }) }
      return { sentence: t('desk.now.break', { time: format.time(what.timer.endsAt) }) }
    case 'closed':
      return { sentence: t('close.done') }
  }
}
