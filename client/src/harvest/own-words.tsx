import { wordsOfItsOwn } from '@tafelronde/shared/harvest/telling-words.ts'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { useDeferredValue, useMemo } from 'react'
import { useHarvester } from '../connection/use-harvester.ts'
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
  const { glossary } = useHarvester() ?? usualSettings
  const words = useMemo(() => {
    const meanings = Object.fromEntries(glossary.map(({ short, long }) => [short, long]))
    return wordsOfItsOwn(settled, sources, meanings).map(({ start, end }) => settled.slice(start, end))
  }, [settled, sources, glossary])
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
