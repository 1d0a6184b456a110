import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** "Weggehaald · Zet terug": nothing that was drawn is ever gone. */
export function RemovedConclusion({ conclusion }: { readonly conclusion: Conclusion }) {
  const { t } = useWords()
  const { ask } = useBoard()
  const { wanted, want } = useThemeBoard()
  const button = useRef<HTMLButtonElement>(null)

  const isWanted = wanted?.conclusion === conclusion.id && wanted.part === 'put-back'
  useEffect(() => {
    if (isWanted) button.current?.focus()
  }, [isWanted])

  async function putBack(): Promise<void> {
    if (await ask({ kind: 'restore-conclusion', conclusion: conclusion.id }))
      want({ conclusion: conclusion.id, part: 'menu' })
  }

  return (
    <li className={styles['quiet']}>
      <span className={styles['quietText']}>{conclusion.text}</span>
      <Button
        ref={button}
        kind="plain"
        label={t('harvest.conclusion.put-back-which', { text: conclusion.text })}
        onPress={() => void putBack()}
      >
        {t('harvest.conclusion.put-back')}
      </Button>
    </li>
  )
}
