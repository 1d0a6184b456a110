import type { FindSpans } from '@tafelronde/shared/harvest/telling-words.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { useDeferredValue, useMemo } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'

interface OwnWordsProps {
  readonly line: string
  /** Finds what none of its briefjes says. */
  readonly find: FindSpans
}

/** "Staat niet in de briefjes: gratis, starters": a remark, and no ban. */
export function OwnWords({ line, find }: OwnWordsProps) {
  const { t } = useWords()
  const settled = useDeferredValue(line)
  const words = useMemo(() => find(settled).map(({ start, end }) => settled.slice(start, end)), [settled, find])
  const own = [...new Set(words.map((word) => word.toLowerCase()))]
  if (own.length === 0 || isBlank(settled)) return null
  return (
    <p className={styles['ownWords']}>
      {t('harvest.own-words')}{' '}
      {own.map((word, at) => (
        <span key={word}>
          {at === 0 ? '' : ', '}
          <span className={styles['ownWord']}>{word}</span>
        </span>
      ))}
    </p>
  )
}
