import { useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { listDiscussables } from '../sessions/plenary-order.ts'
import styles from './board.module.css'
import { useBoard } from './use-board.ts'
import type { TurnScreen } from './use-screen-keys.ts'

/** While all discuss: which conclusion stands large in the hall, and the way to the next. */
export function ScreenStrip({ turnScreen }: { readonly turnScreen: TurnScreen }) {
  const { t } = useWords()
  const { session, harvest } = useBoard()
  const order = listDiscussables(session.programme, harvest).filter(({ conclusion }) => !conclusion.hidden)
  const place = order.findIndex(({ conclusion }) => conclusion.id === session.discussed)
  const now = order[place]
  const strip = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const turn: TurnScreen = (way) => {
    pressed.current = true
    turnScreen(way)
  }
  useEffect(() => {
    // At the first and the last one a button goes away under the keyboard.
    if (pressed.current && document.activeElement === document.body) strip.current?.querySelector('button')?.focus()
    pressed.current = false
  }, [place])
  if (order.length === 0) return null
  return (
    <div ref={strip} className={styles['screen']} role="group" aria-label={t('harvest.screen')}>
      <p role="status">
        {place === -1 ? t('harvest.screen.nothing') : t('harvest.screen.now', { n: place + 1, all: order.length })}
        {now === undefined ? null : (
          <VisuallyHidden>
            : {now.theme.title}. {now.conclusion.text}
          </VisuallyHidden>
        )}
      </p>
      {place === -1 ? (
        <Button kind="primary" onPress={() => turn('next')}>
          {t('harvest.screen.first')}
        </Button>
      ) : (
        <>
          {place > 0 ? <Button onPress={() => turn('previous')}>{t('harvest.screen.previous')}</Button> : null}
          {place < order.length - 1 ? (
            <Button kind="primary" onPress={() => turn('next')}>
              {t('harvest.screen.next')}
            </Button>
          ) : null}
        </>
      )}
      <span className={styles['screenHint']}>{t('harvest.screen.keys')}</span>
    </div>
  )
}
