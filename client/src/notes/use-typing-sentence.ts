import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useWords } from '../words/use-words.ts'

/** "Ada en Ben typen hier"; nothing when nobody does. */
export function useTypingSentence(): (typists: readonly (PersonId | 'somebody')[]) => string {
  const { t, format } = useWords()
  const roster = useRoster()
  return (typists) => {
    const names = typists.map((typist) => (typist === 'somebody' ? t('typing.somebody') : roster.name(typist)))
    const [name] = names
    if (name === undefined) return ''
    return names.length === 1 ? t('typing.one', { name }) : t('typing.more', { names: format.list(names) })
  }
}
