import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useConnection } from '../connection/use-connection.ts'
import styles from './typing-line.module.css'
import { useTypingSentence } from './use-typing-sentence.ts'

/** Who else types here now: in words, since a moving caret of somebody else helps nobody to think. */
export function TypingLine({ typists }: { readonly typists: readonly (PersonId | 'somebody')[] }) {
  return typists.length === 0 ? null : <Sentence typists={typists} />
}

function Sentence({ typists }: { readonly typists: readonly (PersonId | 'somebody')[] }) {
  const say = useTypingSentence()
  // Without a connection nobody knows who types.
  const { offline } = useConnection()
  return offline ? null : <span className={styles['typing']}>{say(typists)}</span>
}
