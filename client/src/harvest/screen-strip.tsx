import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { listDiscussables } from '../sessions/plenary-order.ts'
import styles from './board.module.css'
import { useBoard } from './use-board.ts'
import { type TurnScreen } from './use-screen-keys.ts'

/** While all discuss: which conclusion stands large in the hall, and the way to the next. */
export function ScreenStrip({ turnScreen }: { readonly turnScreen: TurnScreen }) {
  const { t } = useWords()
  const { session, harvest } = useBoard()
  const order = listDiscussables(session.programme, harvest).filter(({ conclusion }) => !conclusion.hidden)
  const place = order.findIndex(({ conclusion }) => conclusion.id === session.discussed)
  if (order.length === 0) return null
  return (
    <div className={styles['screen']} role="group" aria-label={t('harvest.screen')}>
      <p role="status">
        {place === -1 ? t('harvest.screen.nothing') : t('harvest.screen.now', { n: place + 1, all: order.length })}
      </p>
      {place === -1 ? (
        <Button kind="primary" onPress={() => turnScreen('next')}>
          {t('harvest.screen.first')}
        </Button>
      ) : (
        <>
          {place > 0 ? <Button onPress={() => turnScreen('previous')}>{t('harvest.screen.previous')}</Button> : null}
          {place < order.length - 1 ? (
            <Button kind="primary" onPress={() => turnScreen('next')}>
              {t('harvest.screen.next')}
            </Button>
          ) : null}
        </>
      )}
      <span className={styles['screenHint']}>{t('harvest.screen.keys')}</span>
    </div>
  )
}
