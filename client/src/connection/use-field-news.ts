import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useMemo, useSyncExternalStore } from 'react'
import type { WordDelivery } from './typed-words.ts'
import { useWriting } from './use-writing.ts'

/** How it stands with a text that nobody has open here. */
export interface FieldNews {
  readonly delivery: WordDelivery
  readonly typists: readonly (PersonId | 'somebody')[]
}

/** Of these texts, the ones in which something goes on: others type there, or words of this page are on their way. */
export function useFieldNews(document: DocumentName, fields: readonly string[]): ReadonlyMap<string, FieldNews> {
  const words = useWriting().typed(document)
  // As one value, so that nothing is drawn again while nothing goes on.
  const told = useSyncExternalStore(words.subscribe, () =>
    fields
      .map((field) => [field, words.delivery(field), ...words.typists(field)].join(' '))
      .filter((line) => !line.endsWith(' quiet'))
      .join('\n'),
  )
  return useMemo(() => new Map(told === '' ? [] : told.split('\n').map(readLine)), [told])
}

function readLine(line: string): readonly [string, FieldNews] {
  const [field = '', delivery, ...typists] = line.split(' ')
  return [field, { delivery: delivery as WordDelivery, typists: typists as (PersonId | 'somebody')[] }]
}
