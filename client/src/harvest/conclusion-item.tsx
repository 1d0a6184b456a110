import type { Conclusion, SubLine } from '@tafelronde/shared/harvest/conclusion.ts'
import { conclusionField } from '@tafelronde/shared/harvest/harvest-text.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { Menu } from '../ui/menu.tsx'
import { Tag } from '../ui/tag.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { ActionFields } from './action-fields.tsx'
import { AddToDialog } from './add-to-dialog.tsx'
import { moveTarget, numberWithout } from './conclusion-order.ts'
import { ConclusionMeta } from './conclusion-meta.tsx'
import { ConclusionStatus } from './conclusion-status.tsx'
import { ConclusionVoices } from './conclusion-voices.tsx'
import styles from './conclusion.module.css'
import { EditableLine } from './editable-line.tsx'
import { KindDialog } from './kind-dialog.tsx'
import { labelFor } from './label-for.ts'
import { SubLines } from './sub-lines.tsx'
import { ToldOpinions } from './told-opinions.tsx'
import { useBoard } from './use-board.ts'
import { dragConclusion, useDrop } from './use-drop.ts'
import { useOwnWords } from './use-own-words.ts'
import { useThemeBoard } from './use-theme-board.ts'

interface ConclusionItemProps {
  readonly conclusion: Conclusion
  readonly place: number
}

type Deed = 'merge' | 'nest' | 'change' | 'kind' | 'sub-line' | 'up' | 'down' | 'show' | 'hide' | 'remove'

/** One conclusion on the sheet: its line, changed where it stands, and below it where it came from. */
export function ConclusionItem({ conclusion, place }: ConclusionItemProps) {
  const { t } = useWords()
  const { session, isDesk, ask, askSession } = useBoard()
  const { conclusions, view, wanted, want, goTo, page } = useThemeBoard()
  const announcer = useAnnounce()
  const [choosingKind, setChoosingKind] = useState(false)
  const [joining, setJoining] = useState<'merge' | 'nest'>()
  const [added, setAdded] = useState<SubLine['id']>()
  const item = useRef<HTMLLIElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const { id, kind, hidden } = conclusion
  const label = labelFor(conclusion, t)
  const findOwnWords = useOwnWords(conclusion.sources)
  const n = place + 1
  const { isOver, handlers } = useDrop(id, n)

  const { part, after } = wanted?.conclusion === id ? wanted : {}
  const goOn = useRef<NoteRef>(undefined)
  useEffect(() => {
    if (part === undefined || part === 'put-back') return
    if (part === 'text') {
      goOn.current = after
      area.current?.focus()
      area.current?.select()
    } else item.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
    item.current?.scrollIntoView({ block: 'nearest' })
    want(undefined)
  }, [part, after, want, page])

  async function move(way: 'up' | 'down'): Promise<void> {
    const before = moveTarget(conclusions, id, way)
    if (before === undefined) return
    if (!(await ask({ kind: 'move-conclusion', conclusion: id, before }))) return
    want({ conclusion: id, part: 'menu' })
    announcer.announce(t('harvest.conclusion.moved', { n: way === 'up' ? n - 1 : n + 1 }))
  }

  async function remove(): Promise<void> {
    if (!(await ask({ kind: 'remove-conclusion', conclusion: id }))) return
    want({ conclusion: id, part: 'put-back' })
  }

  async function join(into: ConclusionId): Promise<void> {
    const sub = joining === 'nest' ? { sub: newId<'sub-line'>() } : {}
    if (!(await ask({ kind: 'merge-conclusions', conclusion: id, into, ...sub }))) return
    want({ conclusion: into, part: 'menu' })
    announcer.announce(t('harvest.conclusion.merged', { n: numberWithout(id, into, conclusions) }))
  }

  /** Begins one without words: they are typed where everyone sees them. */
  function addSubLine(): void {
    const sub = newId<'sub-line'>()
    setAdded(sub)
    void ask({ kind: 'add-sub-line', conclusion: id, sub, text: '' })
  }

  function act(deed: Deed): void {
    if (deed === 'change') want({ conclusion: id, part: 'text' })
    else if (deed === 'kind') setChoosingKind(true)
    else if (deed === 'merge' || deed === 'nest') setJoining(deed)
    else if (deed === 'sub-line') addSubLine()
    else if (deed === 'show') void askSession({ kind: 'discuss', conclusion: id })
    else if (deed === 'hide') void ask({ kind: 'change-conclusion', conclusion: id, hidden: !hidden })
    else if (deed === 'remove') void remove()
    else void move(deed)
  }

  const onScreen = session.discussed === id && session.phase.kind === 'plenary'
  const choices: readonly { readonly id: Deed; readonly label: string; readonly tone?: 'danger' }[] = [
    { id: 'change', label: t('ui.change') },
    { id: 'kind', label: t('harvest.conclusion.kind') },
    { id: 'sub-line', label: t('harvest.conclusion.add-sub-line') },
    ...(conclusions.length > 1
      ? [
          { id: 'merge' as const, label: t('harvest.conclusion.merge') },
          { id: 'nest' as const, label: t('harvest.conclusion.nest') },
        ]
      : []),
    ...(place > 0 ? [{ id: 'up' as const, label: t('harvest.conclusion.up') }] : []),
    ...(place < conclusions.length - 1 ? [{ id: 'down' as const, label: t('harvest.conclusion.down') }] : []),
    ...(isDesk && !hidden ? [{ id: 'show' as const, label: t('harvest.screen.show') }] : []),
    { id: 'hide', label: hidden ? t('harvest.conclusion.unhide') : t('harvest.conclusion.hide') },
    { id: 'remove', label: t('ui.remove'), tone: 'danger' },
  ]

  return (
    <li
      ref={item}
      className={styles['conclusion']}
      data-selected={view.kind === 'sources' && view.conclusion === id}
      data-screen={onScreen}
      data-over={isOver}
      {...handlers}
    >
      <span
        className={styles['number']}
        aria-hidden="true"
        draggable
        onDragStart={(event) => dragConclusion(event, id)}
      >
        {n}
      </span>
      <div className={styles['body']}>
        {label === '' && !hidden && !onScreen ? null : (
          <div className={styles['tags']}>
            {label === '' ? null : <span className={styles['kind']}>{label}</span>}
            {onScreen ? <Tag tone="success">{t('harvest.screen')}</Tag> : null}
            {hidden ? <Tag>{t('harvest.conclusion.hidden')}</Tag> : null}
          </div>
        )}
        <EditableLine
          ref={area}
          label={t('harvest.conclusion', { n })}
          field={conclusionField(id)}
          emptyWords={t('harvest.conclusion.empty')}
          findOwnWords={findOwnWords}
          onEnter={() => {
            // Who has just made it goes on with the briefjes; who came to change it stays.
            if (goOn.current !== undefined) goTo(goOn.current)
            goOn.current = undefined
          }}
        />
        <SubLines conclusion={conclusion} n={n} wanted={added} onAdd={addSubLine} findOwnWords={findOwnWords} />
        <ActionFields conclusion={conclusion} n={n} />
        <ConclusionMeta conclusion={conclusion} n={n} />
        <ConclusionStatus conclusion={conclusion} n={n} />
        <ConclusionVoices conclusion={conclusion} n={n} />
        <ToldOpinions conclusion={id} />
      </div>
      <div className={styles['menu']}>
        <Menu label={t('harvest.conclusion.menu', { n })} choices={choices} onChoose={act} />
      </div>
      {joining === undefined ? null : (
        <AddToDialog
          title={t(joining === 'merge' ? 'harvest.conclusion.merge' : 'harvest.conclusion.nest')}
          choices={conclusions.map((each, at) => ({ id: each.id, n: at + 1 })).filter((each) => each.id !== id)}
          onChoose={(into) => void join(into)}
          onClose={() => setJoining(undefined)}
        />
      )}
      {choosingKind ? (
        <KindDialog
          title={t('harvest.conclusion.kind-of', { n })}
          kind={kind}
          onChoose={(chosen) => void ask({ kind: 'change-conclusion', conclusion: id, conclusionKind: chosen })}
          onClose={() => setChoosingKind(false)}
        />
      ) : null}
    </li>
  )
}
