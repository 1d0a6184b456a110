import { type Conclusion, type SubLine } from '@tafelronde/shared/harvest/conclusion.ts'
import { CONCLUSION_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'
import { EditableLine } from './editable-line.tsx'
import { useBoard } from './use-board.ts'

interface SubLinesProps {
  readonly conclusion: Conclusion
  /** Counts how often a sub-line was asked for. */
  readonly adding: number
  readonly onAdd: () => void
}

/** The sub-lines of a conclusion, and the ones that are being begun. */
export function SubLines({ conclusion, adding, onAdd }: SubLinesProps) {
  const { t } = useWords()
  const { session, ask } = useBoard()
  const [begun, setBegun] = useState<readonly SubLine[]>([])
  const [gone, setGone] = useState<readonly SubLine[]>([])
  const list = useRef<HTMLOListElement>(null)
  const { id, subLines } = conclusion

  const [asked, setAsked] = useState(adding)
  if (asked !== adding) {
    setAsked(adding)
    setBegun((former) => [...former, { id: newId(), text: '' }])
  }
  useEffect(() => {
    // The menu gives focus back to its button first.
    if (adding > 0)
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-of-type textarea')?.focus())
  }, [adding])

  const known = new Set(subLines.map((line) => line.id))
  const lines = [...subLines, ...begun.filter((line) => !known.has(line.id))]
  const away = gone.filter((line) => !known.has(line.id))
  if (lines.length === 0 && away.length === 0) return null

  async function remove(line: SubLine): Promise<void> {
    setBegun((former) => former.filter((other) => other.id !== line.id))
    if (!known.has(line.id)) return
    const done = await ask({ kind: 'remove-sub-line', conclusion: id, sub: line.id })
    if (done) setGone((former) => [...former.filter((other) => other.id !== line.id), line])
  }

  return (
    <ol ref={list} className={styles['subLines']}>
      {away.map((line) => (
        <li key={`away ${line.id}`} className={styles['quiet']}>
          <span className={styles['quietText']}>
            {t('harvest.conclusion.removed')}: {line.text}
          </span>
          <Button
            kind="plain"
            label={t('harvest.conclusion.put-back-which', { text: line.text })}
            onPress={() => void ask({ kind: 'write-sub-line', conclusion: id, sub: line.id, text: line.text })}
          >
            {t('harvest.conclusion.put-back')}
          </Button>
        </li>
      ))}
      {lines.map((line, place) => (
        <li key={line.id} className={styles['subLine']}>
          <EditableLine
            label={t('harvest.conclusion.sub-line', { n: place + 1 })}
            shared={line.text}
            limit={CONCLUSION_LENGTH}
            keepAs={`tafelronde:sub-line:${session.id}:${line.id}`}
            emptyWords={t('harvest.conclusion.empty-sub-line')}
            save={(text) => ask({ kind: 'write-sub-line', conclusion: id, sub: line.id, text })}
            onEnter={() => {
              if (place === lines.length - 1) onAdd()
            }}
            onLeaveEmpty={() => setBegun((former) => former.filter((other) => other.id !== line.id))}
          />
          <Button
            kind="plain"
            label={t('harvest.conclusion.remove-sub-line', { n: place + 1 })}
            onPress={() => void remove(line)}
          >
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ol>
  )
}
