import { Fragment, type ReactNode } from 'react'
import type { HolesOf, ValuesFor, WordKey } from './translate.ts'
import { useWords } from './use-words.ts'

type SentenceProps<Key extends WordKey> = { readonly say: Key } & ([HolesOf<Key>] extends [never]
  ? { readonly with?: never }
  : { readonly with: ValuesFor<Key, ReactNode>[0] })

/** A sentence whose holes hold more than text: `<Sentence say="rotation.you" with={{ table: <b>Geel</b>, … }} />`. */
export function Sentence<Key extends WordKey>({ say, with: values }: SentenceProps<Key>) {
  const { t } = useWords()
  const nodes: Readonly<Record<string, ReactNode>> = values ?? {}
  const marked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(nodes)) marked[name] = name === 'count' ? value : mark(name)
  const translate: (key: WordKey, values: Record<string, unknown>) => string = t as never
  return translate(say, marked)
    .split(edge)
    .map((part, place) => <Fragment key={place}>{place % 2 === 1 ? nodes[part] : part}</Fragment>)
}

// A character that no sentence holds and no screen shows.
const edge = '\u2063'

function mark(name: string): string {
  return edge + name + edge
}
