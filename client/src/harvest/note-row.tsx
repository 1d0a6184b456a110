import type { GatheredNote } from '@tafelronde/shared/harvest/gather.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { wordsInCommon } from '@tafelronde/shared/harvest/telling-words.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { type DragEvent, memo } from 'react'
import { useWords } from '../words/use-words.ts'
import { MarkedText } from './marked-text.tsx'
import { NoteOrigin } from './note-origin.tsx'
import styles from './note-list.module.css'

interface NoteRowProps {
  readonly note: GatheredNote
  readonly programme: Programme
  /** The text of the briefje that this one builds on. */
  readonly parent: string | undefined
  /** The numbers of the other conclusions it belongs to. */
  readonly usedIn: string
  /** How many dots were given to it, where they count. */
  readonly dots: number
  readonly ticked: boolean
  /** The line that it is looked at beside: words of it are marked. */
  readonly line: string | undefined
  /** What the harvester thinks of it, in words. */
  readonly hint: string
  /** The one that the Tab key reaches. */
  readonly isStop: boolean
  readonly onTick: (note: NoteRef, on: boolean) => void
  readonly onVisit: (note: NoteRef) => void
  readonly onDrag: (event: DragEvent, note: NoteRef) => void
}

/** One briefje with its tick, and where it was laid. Drawn again only when it changed: there may be hundreds. */
export const NoteRow = memo(DrawnRow, (a, b) => {
  return (
    a.ticked === b.ticked &&
    a.line === b.line &&
    a.hint === b.hint &&
    a.isStop === b.isStop &&
    a.parent === b.parent &&
    a.usedIn === b.usedIn &&
    a.dots === b.dots &&
    a.programme === b.programme &&
    sameValue(a.note, b.note)
  )
})

function DrawnRow({
  note,
  programme,
  parent,
  usedIn,
  dots,
  ticked,
  line,
  hint,
  isStop,
  onTick,
  onVisit,
  onDrag,
}: NoteRowProps) {
  const { t } = useWords()
  const { ref, text, place } = note
  const about = `about-${ref}`
  const onto = `onto-${ref}`
  return (
    // Dragging is extra: what it does is done with its tick and the bar too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles['row']} data-ticked={ticked} draggable onDragStart={(event) => onDrag(event, ref)}>
      <label className={styles['label']}>
        <input
          id={`note-${ref}`}
          type="checkbox"
          className={styles['tick']}
          checked={ticked}
          tabIndex={isStop ? 0 : -1}
          aria-describedby={parent === undefined ? about : `${about} ${onto}`}
          onChange={(event) => onTick(ref, event.target.checked)}
          onFocus={() => onVisit(ref)}
        />
        <span className={styles['text']}>
          <MarkedText text={text} spans={line === undefined ? [] : wordsInCommon(text, line)} />
        </span>
      </label>
      <div id={about} className={styles['about']}>
        <NoteOrigin note={note} programme={programme} />
        {dots === 0 ? null : <span className={styles['mark']}>{t('support.dots', { count: dots })}</span>}
        {note.kind === undefined ? null : <span className={styles['mark']}>{t(`kind.${note.kind}`)}</span>}
        {note.late ? <span className={styles['mark']}>{t('harvest.note.late')}</span> : null}
        {note.fromPaper ? <span className={styles['mark']}>{t('harvest.note.from-paper')}</span> : null}
        {usedIn === '' ? null : <span className={styles['mark']}>{t('harvest.note.used-in', { list: usedIn })}</span>}
        {hint === '' || place.kind !== 'none' ? null : <span className={styles['hint']}>{hint}</span>}
        {place.kind === 'not-used' && place.reason !== undefined ? (
          <span className={styles['mark']}>{t(`harvest.reason.${place.reason}`)}</span>
        ) : null}
        {'remark' in place && place.remark !== undefined ? (
          <span className={styles['mark']}>{place.remark}</span>
        ) : null}
      </div>
      {parent === undefined ? null : (
        <p id={onto} className={styles['parent']}>
          {t('harvest.note.builds-on', { text: parent })}
        </p>
      )}
    </li>
  )
}
