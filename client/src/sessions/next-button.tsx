import type { NextMove } from '@tafelronde/shared/sessions/next-move.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { Button } from '../ui/button.tsx'
import type { Translate } from '../words/translate.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { titleOfItem } from './title-of-item.ts'
import { useDesk } from './use-desk.ts'
import { useJustMoved } from './use-just-moved.ts'
import type { WhatNow } from './what-now.ts'

interface NextButtonProps {
  readonly what: WhatNow
  /** It is time for it: only then it is the button that stands out. */
  readonly due: boolean
  /** The room has moved: the button under the finger is another one now. */
  readonly onMoved: () => void
}

/** The one next action, named by what it does. While cards are missing it says that one goes on without them. */
export function NextButton({ what, due, onMoved }: NextButtonProps) {
  const { t } = useWords()
  const { session, move, ask, busy } = useDesk()
  const justMoved = useJustMoved(session.step)
  const command = commandFor(move, session.step)
  if (command === undefined) return null

  const waits = what.kind === 'wait-cards'
  const press = () => {
    void ask(command).then((done) => {
      if (done) onMoved()
    })
  }
  return (
    <>
      <span className={styles['next']}>
        <Button kind={due ? 'primary' : 'quiet'} size="large" wide busy={busy || justMoved} onPress={press}>
          {waits ? wordsWithout(move, t) : wordsFor(move, t)}
        </Button>
      </span>
      {waits ? (
        <Button busy={busy} onPress={() => void ask({ kind: 'extend', minutes: 1, after: session.step })}>
          {t('desk.no-card.give')}
        </Button>
      ) : null}
    </>
  )
}

function commandFor(move: NextMove, after: number): SessionCommand | undefined {
  switch (move.kind) {
    case 'none':
      return undefined
    case 'make-seating':
      return { kind: 'make-seating' }
    default:
      return { kind: move.kind, after }
  }
}

function wordsFor(move: NextMove, t: Translate): string {
  switch (move.kind) {
    case 'none':
      return ''
    case 'next-item':
      if (move.item.kind === 'break') return t('desk.buttons.begin-break')
      return t('desk.buttons.next-item', { title: titleOfItem(move.item, t) })
    case 'open-round':
      return t('desk.buttons.open-round', { n: move.round + 1 })
    case 'change-tables':
      return t('desk.buttons.rotate')
    default:
      return t(`desk.buttons.${move.kind}`)
  }
}

function wordsWithout(move: NextMove, t: Translate): string {
  return move.kind === 'change-tables' ? t('desk.no-card.rotate') : t('desk.no-card.go-on')
}
