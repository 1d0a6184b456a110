import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { cardIsOpen, isLastRound } from '@tafelronde/shared/notes/card-window.ts'
import { rotationOf } from '@tafelronde/shared/programme/programme.ts'
import type { NextMove } from '@tafelronde/shared/sessions/next-move.ts'
import { readTimer, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { asSentence } from '../words/as-sentence.ts'
import type { Words } from '../words/use-words.ts'

/** What the facilitator can say now, word for word. */
export function sayNow(
  session: SharedSession,
  move: NextMove,
  now: Instant,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const { phase, programme } = session
  const rotation = rotationOf(programme)
  switch (phase.kind) {
    case 'draft':
      return t('desk.say.draft')
    case 'arrival':
      return t('desk.say.arrival')
    case 'talk':
      return t(move.kind === 'make-seating' || move.kind === 'show-seating' ? 'desk.say.seating' : 'desk.say.talk')
    case 'rotation':
      if (rotation === 'free' || rotation === 'pairs') return t(`desk.say.${rotation}`)
      if (phase.to === 0) return t('desk.say.find')
      if (rotation === 'together') return t('desk.say.together')
      return t(Object.keys(session.hosts).length > 0 ? 'desk.say.change' : 'desk.say.change-no-host')
    case 'round': {
      const left = readTimer(phase.timer, now)
      if (rotation === 'pairs') return t(left <= 0 ? 'desk.say.over-talk' : 'desk.say.round-first')
      if (left <= 0) return t('desk.say.over')
      if (!cardIsOpen(session, now)) return t(phase.round === 0 ? 'desk.say.round-first' : 'desk.say.round-next')
      const minutes = Math.ceil(left / MINUTE)
      return t(isLastRound(session, phase.round) ? 'desk.say.card-end' : 'desk.say.card', { minutes })
    }
    case 'break':
      return t('desk.say.break', { time: format.time(now + Math.max(0, readTimer(phase.timer, now))) })
    case 'harvest':
      return t('desk.say.harvest')
    case 'plenary':
      return t('desk.say.plenary')
    case 'closed':
      return t('desk.say.closed', { nextStep: asSentence(programme.nextStep) })
  }
}
