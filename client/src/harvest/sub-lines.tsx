import type { Conclusion, SubLine } from '@tafelronde/shared/harvest/conclusion.ts'
import { conclusionField } from '@tafelronde/shared/harvest/harvest-text.ts'
import type { FindSpans } from '@tafelronde/shared/harvest/telling-words.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion.module.css'
import { EditableLine } from './editable-line.tsx'
import { useBoard } from './use-board.ts'

interface SubLinesProps {
  readonly conclusion: Conclusion
  readonly n: number
  /** The sub-line that was asked for here: the keyboard goes there as soon as it is there. */
  readonly wanted: SubLine['id'] | undefined
  readonly onAdd: () => void
  readonly findOwnWords: FindSpans
}

/** The sub-lines of a conclusion, and those that were taken away here. */
export function SubLines({ conclusion, n, wanted, onAdd, findOwnWords }: SubLinesProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { ask } = useBoard()
  const [gone, setGone] = useState<readonly SubLine[]>([])
  const list = useRef<HTMLOListElement>(null)
  const { id, subLines } = conclusion

  const isThere = subLines.some((line) => line.id === wanted)
  useEffect(() => {
    if (!isThere) return
    // The menu gives focus back to its button first.
    const soon = requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-line="${wanted}"] textarea`)?.focus(),
    )
    return () => cancelAnimationFrame(soon)
  }, [isThere, wanted])

  const known = new Set(subLines.map((line) => line.id))
  const away = gone.filter((line) => !known.has(line.id))
  if (subLines.length === 0 && away.length === 0) return null

  async function remove(line: SubLine): Promise<void> {
    const done = await ask({ kind: 'remove-sub-line', conclusion: id, sub: line.id })
    if (!done || isBlank(line.text)) return
    setGone((former) => [...former.filter((other) => other.id !== line.id), line])
    announcer.announce(t('harvest.conclusion.sub-line-removed', { text: line.text }))
    goToLine(line)
  }

  async function putBack(line: SubLine): Promise<void> {
    if (!(await ask({ kind: 'add-sub-line', conclusion: id, sub: line.id, text: line.text }))) return
    announcer.announce(t('harvest.conclusion.sub-line-back', { text: line.text }))
    goToLine(line)
  }

  /** The keyboard stays at the line: at what takes it away, or brings it back. */
  function goToLine({ id: line }: SubLine): void {
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`li[data-line="${CSS.escape(line)}"] button`)?.focus(),
    )
  }

  return (
    <ol ref={list} className={styles['subLines']}>
      {away.map((line) => (
        <li key={`away ${line.id}`} className={styles['quiet']} data-line={line.id}>
          <span className={styles['quietText']}>
            {t('harvest.conclusion.removed')}: {line.text}
          </span>
          <Button
            kind="plain"
            label={t('harvest.conclusion.put-back-which', { text: line.text })}
            onPress={() => void putBack(line)}
          >
            {t('harvest.conclusion.put-back')}
          </Button>
        </li>
      ))}
      {subLines.map((line, place) => (
        <li key={line.id} className={styles['subLine']} data-line={line.id}>
          <EditableLine
            field={conclusionField(id, line.id)}
            label={t('harvest.conclusion.sub-line', { n: place + 1, conclusion: n })}
            findOwnWords={findOwnWords}
            // A line that was just asked for is about to be typed in, and goes when it is left empty.
            emptyWords={line.id === wanted ? undefined : t('harvest.conclusion.empty-sub-line')}
            onEnter={() => {
              if (place === subLines.length - 1 && !isBlank(line.text)) onAdd()
            }}
            // Asked for and not wanted after all: nothing was ever written in it.
            onLeaveEmpty={line.id === wanted ? () => void remove(line) : undefined}
          />
          <Button
            kind="plain"
            label={t('harvest.conclusion.remove-sub-line', { n: place + 1, conclusion: n })}
            onPress={() => void remove(line)}
          >
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ol>
  )
}
