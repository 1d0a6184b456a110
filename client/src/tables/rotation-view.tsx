import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { groupOf, questionOf, rotationOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useSessionCommand } from '../connection/use-command.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { readAlertLevel } from './alerts.ts'
import { LineNews } from './line-news.tsx'
import { nameOfTable } from './name-of-table.ts'
import { OtherTableDialog } from './other-table-dialog.tsx'
import styles from './rotation-view.module.css'
import { seatedAt } from './seated-at.ts'
import { TableShape } from './table-shape.tsx'
import { useWho } from './use-who.ts'

interface RotationViewProps {
  readonly session: SharedSession
  readonly me: PersonId
  readonly table: Table
  readonly to: number
  /** Words left at another table. */
  readonly top?: ReactNode
  readonly menu?: ReactNode
  /** For who stays: the ticks of who comes. */
  readonly arrivals?: ReactNode
  /** Below the rest: the card that may still be finished. */
  readonly below?: ReactNode
  /** Where people choose their tables: back to the choice. */
  readonly onChooseAgain?: () => void
}

/** The whole screen says where to go now. It never goes on by itself: one tap says "Ik ben er". */
export function RotationView(props: RotationViewProps) {
  const { session, me, table, to, top, menu, arrivals, below, onChooseAgain } = props
  const { t, format } = useWords()
  const roster = useRoster()
  const who = useWho()
  const announcer = useAnnounce()
  const { ask, refused, busy } = useSessionCommand()
  const [elsewhere, setElsewhere] = useState(false)
  const { programme } = session
  const theme = themeOf(programme, table.theme)
  const room = groupOf(programme, table.group)?.room ?? ''
  const name = nameOfTable(table, t)
  const isHost = session.hosts[table.id] === me
  const stays = isHost || (to > 0 && seatOf(session.seatings[to - 1], me) === table.id)
  const isHere = session.seen[me] === to || isHost
  const others = seatedAt(session, table.id, to).filter((person) => person !== me)
  const people = others.map((person) => roster.name(person))
  const online = session.people[me]?.online === true && table.video !== undefined
  const isTalk = rotationOf(programme) === 'pairs'
  const lead = sayLead()
  // A talk by two is told by whom one talks with, and then by the table.
  const sign = isTalk ? t('table.name', { name }) : name

  const said = useRef<string>(undefined)
  const sentence = sayWhere()
  useEffect(() => {
    // Once per table: who comes with you may change while you walk.
    if (said.current === table.id) return
    said.current = table.id
    if (readAlertLevel() !== 'none') announcer.announce(sentence, 'assertive')
  }, [table.id, sentence, announcer])

  return (
    <div data-table-colour={table.colour} className={styles['screen']}>
      <PageFrame
        place="table"
        width="text"
        footer={
          <>
            <LineNews />
            <div className={styles['menu']}>{menu}</div>
          </>
        }
      >
        <title>{`${stays && !isTalk ? lead : `${lead} ${sign}`} · ${programme.title}`}</title>
        <div className={styles['view']}>
          <h1 tabIndex={-1} className={styles['go']}>
            <span className={styles['lead']}>{lead}</span>
            <span className={styles['name']}>
              <span className={styles['shape']}>
                <TableShape table={table} />
              </span>
              <span>
                {sign}
                <VisuallyHidden>, {t(`shape.${table.shape}`)}</VisuallyHidden>
              </span>
            </span>
          </h1>
          <p className={styles['where']}>
            {[t(`shape.${table.shape}`), room, theme?.title ?? ''].filter((part) => part !== '').join(' · ')}
          </p>
          {isTalk ? stays ? <p>{t('rotation.stay')}</p> : null : <p>{withWhom()}</p>}
          {arrivals}
          {isHere && !stays ? (
            <div className={styles['arrived']} role="status">
              <p>{t('rotation.arrived')}</p>
              {theme === undefined ? null : <p className={styles['question']}>{questionOf(theme, to)}</p>}
            </div>
          ) : null}
          <div className={styles['buttons']}>
            {online && table.video !== undefined ? (
              <>
                <LinkButton href={table.video} kind="primary" size="large" newWindow>
                  {t('video', { table: name })}
                </LinkButton>
                <p>{t('video.hint')}</p>
              </>
            ) : null}
            {isHere ? null : (
              <Button
                kind={online ? 'quiet' : 'primary'}
                size="large"
                wide
                busy={busy}
                onPress={() => void ask({ kind: 'i-am-here' })}
              >
                {t('rotation.here')}
              </Button>
            )}
            {onChooseAgain === undefined ? (
              <Button onPress={() => setElsewhere(true)}>{t('other-table')}</Button>
            ) : (
              <Button onPress={onChooseAgain}>{t('choose.again')}</Button>
            )}
          </div>
          <RefusalNotice refused={refused} />
          {top}
          {below}
        </div>
        {elsewhere ? <OtherTableDialog session={session} table={table} onClose={() => setElsewhere(false)} /> : null}
      </PageFrame>
    </div>
  )

  function sayLead(): string {
    const [partner] = others
    if (isTalk) return partner === undefined ? t('talk-by-two.nobody') : sayTalk('talk-by-two', partner)
    return stays ? t('rotation.stay') : t('rotation.go')
  }

  function sayTalk(key: 'talk-by-two' | 'talk-by-two.host', partner: PersonId): string {
    return t(key, { n: to + 1, who: who(partner) })
  }

  function sayWhere(): string {
    const [partner] = others
    if (isTalk && partner !== undefined) {
      if (stays) return sayTalk('talk-by-two.host', partner)
      return t('talk-by-two.you', { n: to + 1, who: who(partner), table: name, shape: t(`shape.${table.shape}`) })
    }
    if (isHost && people.length > 0) return t('rotation.host', { people: format.list(people) })
    if (stays) return t('rotation.stay')
    const shape = t(`shape.${table.shape}`)
    return t('rotation.you', { table: name, shape, room: room || '–', theme: theme?.title ?? '' })
  }

  function withWhom(): string {
    if (people.length === 0) return t(onChooseAgain === undefined ? 'rotation.nobody' : 'choose.alone')
    return isHost
      ? `${t('rotation.coming')} ${format.list(people)}`
      : t('rotation.with', { people: format.list(people) })
  }
}
