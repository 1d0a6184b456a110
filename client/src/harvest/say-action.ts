import { actionOf } from '@tafelronde/shared/harvest/action.ts'
import type { Translate } from '../words/translate.ts'

/** "Eigenaar: Gemeente Sluis · Termijn: voor 1 maart 2027", as far as it was filled in; empty where nothing was. */
export function sayAction(conclusion: Parameters<typeof actionOf>[0], t: Translate): string {
  const { owner, term } = actionOf(conclusion)
  const parts = [
    ...(owner === undefined ? [] : [t('harvest.action.owner-is', { owner })]),
    ...(term === undefined ? [] : [t('harvest.action.term-is', { term })]),
  ]
  return parts.join(' · ')
}
