import { isFootnote, type Linked, type Text } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { ReactNode } from 'react'
import styles from './manuscript.module.css'

/** Text in its pieces; where a footnote stands its number. */
export function ManuscriptText({ text }: { readonly text: Text }) {
  return text.map((run, place) =>
    isFootnote(run) ? (
      // oxlint-disable-next-line react/no-array-index-key
      <sup key={place}>{run.number}</sup>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <OneRun key={place} run={run} />
    ),
  )
}

function OneRun({ run }: { readonly run: Linked }): ReactNode {
  const { text, to, strong, quiet } = run
  const linked = to === undefined ? text : <a href={`#voorbeeld-${to}`}>{text}</a>
  if (strong === true) return <strong>{linked}</strong>
  return quiet === true ? <span className={styles['quiet']}>{linked}</span> : linked
}
