import type { Span } from '@tafelronde/shared/harvest/telling-words.ts'
import { Fragment } from 'react'
import styles from './note-list.module.css'

interface MarkedTextProps {
  readonly text: string
  /** In order, none over another. */
  readonly spans: readonly Span[]
}

/** A text with some of its words marked, for the eye only: read out it is the text it is. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return spans.length === 0
    ? text
    : [...spans, { start: text.length, end: text.length }].map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          {end > start ? <span className={styles['common']}>{text.slice(start, end)}</span> : null}
        </Fragment>
      ))
}
