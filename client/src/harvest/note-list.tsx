import { dotsOfNote } from '@tafelronde/shared/harvest/support/support.ts'
import { supportOf } from '@tafelronde/shared/programme/support.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import { type DragEvent, type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './note-list.module.css'
import { NoteRow } from './note-row.tsx'
import { useBoard } from './use-board.ts'
import { dragNotes } from './use-drop.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** Ticks for briefjes: one stop for the keyboard, arrows within it, and the bar as the next stop. */
export function NoteList() {
  const { t } = useWords()
  const { session, gathered, harvest, proposals } = useBoard()
  const support = supportOf(session.programme)
  const { conclusions, proposals: standing, view, shown, inView, ticked, tick } = useThemeBoard()
  const [current, setCurrent] = useState<NoteRef>()
  const keys = useId()
  const looked = view.kind === 'sources' ? view.conclusion : undefined
  const line = lineInView()

  const stop = shown.some(({ ref }) => ref === current) ? current : shown[0]?.ref
  const visit = useCallback((ref: NoteRef) => setCurrent(ref), [])
  const toggle = useCallback((ref: NoteRef, on: boolean) => tick([ref], on), [tick])
  // A ticked one takes the other ticked ones along.
  const chosen = useRef(ticked)
  useEffect(() => {
    chosen.current = ticked
  }, [ticked])
  const drag = useCallback(
    (event: DragEvent, ref: NoteRef) => dragNotes(event, chosen.current.has(ref) ? [...chosen.current] : [ref]),
    [],
  )
  const texts = useMemo(() => new Map(gathered.notes.map(({ ref, text }) => [ref, text])), [gathered])
  const numbers = useMemo(
    () => new Map<ConclusionId, number>(conclusions.map(({ id }, place) => [id, place + 1])),
    [conclusions],
  )

  function walk(event: KeyboardEvent): void {
    const at = shown.findIndex(({ ref }) => ref === stop)
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    if (target === undefined || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const note = shown[target]
    if (note !== undefined) document.getElementById(`note-${note.ref}`)?.focus()
  }

  /** The line whose briefjes these are: what stands in it is marked in them. */
  function lineInView(): string | undefined {
    if (view.kind === 'place') return undefined
    if (view.kind === 'proposal') return standing.standing.find(({ id }) => id === view.proposal)?.text
    const conclusion = conclusions.find(({ id }) => id === view.conclusion)
    return conclusion && [conclusion.text, ...conclusion.subLines.map(({ text }) => text)].join(' ')
  }

  function sayHint(ref: NoteRef): string {
    const hint = proposals.hints[ref]
    if (hint === undefined) return ''
    if (hint.kind === 'empty') return t(`harvest.hint.${hint.reason}`)
    const n = numbers.get(hint.conclusion)
    return n === undefined || view.kind === 'fits' ? '' : t('harvest.hint.fits', { n })
  }

  const narrowed = shown.length < inView.length
  return (
    <>
      <div className={styles['count']} data-narrowed={narrowed}>
        {narrowed ? <span role="status">{t('harvest.filter.found', { count: shown.length })}</span> : null}
        {shown.length > 1 && ticked.size < shown.length ? (
          <Button
            kind="plain"
            onPress={() =>
              tick(
                shown.map(({ ref }) => ref),
                true,
              )
            }
          >
            {t('harvest.bar.tick-all', { n: shown.length })}
          </Button>
        ) : null}
      </div>
      <VisuallyHidden>
        <span id={keys}>{t('harvest.list.keys')}</span>
      </VisuallyHidden>
      {/* The keys are those of the ticks inside it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className={styles['list']} aria-describedby={keys} onKeyDown={walk}>
        {shown.map((note) => (
          <NoteRow
            key={note.ref}
            note={note}
            programme={session.programme}
            parent={note.parent === undefined ? undefined : texts.get(note.parent)}
            usedIn={
              note.place.kind === 'conclusion'
                ? note.place.conclusions.flatMap((id) => (id === looked ? [] : (numbers.get(id) ?? []))).join(', ')
                : ''
            }
            dots={dotsOfNote(support, harvest, note.ref)}
            ticked={ticked.has(note.ref)}
            line={line}
            hint={sayHint(note.ref)}
            isStop={note.ref === stop}
            onTick={toggle}
            onVisit={visit}
            onDrag={drag}
          />
        ))}
      </ol>
    </>
  )
}
