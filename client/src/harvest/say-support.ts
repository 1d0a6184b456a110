import type { Support } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { Translate } from '../words/translate.ts'

/** "7 mensen · 4 organisaties · 3 tafels": who carries a line, and only what is not nothing. */
export function saySupport({ authors, organisations, tables, votes }: Support, t: Translate): string {
  return [
    ...(authors > 0 ? [t('harvest.support.people', { count: authors })] : []),
    ...(organisations > 0 ? [t('harvest.support.organisations', { count: organisations })] : []),
    t('harvest.tables', { count: tables }),
    ...(votes > 0 ? [t('harvest.support.votes', { count: votes })] : []),
  ].join(' · ')
}
