import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import { memo } from 'react'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import type { BoardActions } from './board-actions.ts'
import styles from './board.module.css'

interface PersonChipProps {
  readonly person: PersonId
  readonly round: number
  readonly name: string
  readonly organisation: string
  readonly level: Level | undefined
  /** Sits here because somebody said so. */
  readonly isGiven: boolean
  readonly isHost: boolean
  readonly isOnline: boolean
  /** Bends a rule here. */
  readonly isBent: boolean
  /** The one person that is looked at, in every round. */
  readonly isMarked: boolean
  /** The one chip that the Tab key comes to. */
  readonly isActive: boolean
  readonly mayMove: boolean
  readonly actions: BoardActions
}

/** One person at one table: name, organisation, and what kind of organisation by a letter. */
export const PersonChip = memo(function PersonChip(props: PersonChipProps) {
  const { person, round, name, organisation, level, isGiven, isHost, isOnline, isBent, isMarked, isActive, actions } =
    props
  const { t } = useWords()
  const chip = { person, round }
  return (
    <li className={styles['seat']}>
      <button
        type="button"
        className={styles['chip']}
        data-person={person}
        data-round={round}
        data-marked={isMarked}
        data-bent={isBent}
        tabIndex={isActive ? 0 : -1}
        draggable={props.mayMove}
        onClick={() => actions.open(chip)}
        onFocus={() => actions.reach(chip)}
        onKeyDown={(event) => actions.keyDown(event, chip)}
        onDragStart={(event) => actions.dragStart(event, chip)}
        onDragEnd={actions.dragEnd}
      >
        {level === undefined || level === 'overig' ? (
          <span className={styles['letter']} data-level="none" aria-hidden="true" />
        ) : (
          <span className={styles['letter']} data-level={level} aria-hidden="true">
            {t(`board.letter.${level}`)}
          </span>
        )}
        <span className={styles['chipName']}>{name}</span>
        {organisation === '' ? null : (
          <span className={styles['chipFrom']}>
            <VisuallyHidden>, </VisuallyHidden>
            {organisation}
          </span>
        )}
        {level === undefined || level === 'overig' ? null : <VisuallyHidden>, {t(`level.${level}`)}</VisuallyHidden>}
        {isHost ? <Mark>{t('board.mark.host')}</Mark> : null}
        {isOnline ? <Mark>{t('board.mark.online')}</Mark> : null}
        {isGiven ? <Mark>{t('board.mark.given')}</Mark> : null}
        {isBent ? <Mark>{t('board.mark.bent')}</Mark> : null}
      </button>
    </li>
  )
})

function Mark({ children }: { readonly children: string }) {
  return (
    <span className={styles['mark']}>
      <VisuallyHidden>, </VisuallyHidden>
      {children}
    </span>
  )
}
