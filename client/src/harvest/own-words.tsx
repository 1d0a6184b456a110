import { wordsOfItsOwn } from '@tafelronde/shared/harvest/telling-words.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { useDeferredValue, useMemo } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'

interface OwnWordsProps {
  readonly line: string
  /** The texts of its briefjes. */
  readonly sources: readonly string[]
}

/** "Staat niet in de briefjes: gratis, starters": a remark, and no ban. */
export function OwnWords({ line, sources }: OwnWordsProps) {
  const { t } = useWords()
  const settled = useDeferredValue(line)
  const words = useMemo(
    () => wordsOfItsOwn(settled, sources).map(({ start, end }) => settled.slice(start, end)),
    [settled, sources],
  )
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
