import { canTakePen } from '@tafelronde/shared/notes/decide-card.ts'
import { isLastRound } from '@tafelronde/shared/notes/card-window.ts'
import { type Card as Written, isWritten } from '@tafelronde/shared/notes/note.ts'
import { whoIs } from '@tafelronde/shared/notes/paper-standing.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { useEffect, useRef } from 'react'
import { useOutbox, useOutboxEntries } from '../connection/use-outbox.ts'
import { useRoster } from '../connection/use-roster.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Menu } from '../ui/menu.tsx'
import { useWords } from '../words/use-words.ts'
import { CardFields } from './card-fields.tsx'
import styles from './card.module.css'
import type { WritingPlace } from './paper-place.ts'
import { WhatLives } from './what-lives.tsx'
import { CardWords } from './passed-on-card.tsx'

interface CardPanelProps {
  readonly place: WritingPlace & { readonly round: number }
  readonly card: Written | undefined
}

/** The card that this table fills in: whoever has the pen writes, the others read along. */
export function CardPanel({ place, card }: CardPanelProps) {
  const { t } = useWords()
  const roster = useRoster()
  const outbox = useOutbox()
  const entries = useOutboxEntries()
  const { session, actor, table, round } = place
  const last = isLastRound(session, round)
  const own = personOf(actor)
  const me = own === undefined ? 'table' : whoIs(session, own)
  const pen = card?.pen === undefined || card.pen === 'table' ? card?.pen : whoIs(session, card.pen)
  const holds = pen !== undefined && pen === me
  const mayTake = canTakePen(place, round)
  const refused = entries.find(
    ({ request, delivery }) =>
      request.table === table && delivery.kind === 'refused' && ['take-pen', 'pass-pen'].includes(request.command.kind),
  )
  const others = Object.values(session.people)
    .filter(({ id }) => id !== me && seatOf(session.seatings[round], id) === table)
    .filter(({ attendance, device }) => attendance === 'here' && device)
    .map(({ id }) => ({ id, label: roster.name(id) }))

  // Whoever took the pen wants to write.
  const part = useRef<HTMLDivElement>(null)
  const takes = useRef(false)
  useEffect(() => {
    if (!holds || !takes.current) return
    takes.current = false
    part.current?.querySelector('textarea')?.focus()
  }, [holds])
  // Whoever lost it while typing goes on typing for a moment: a space must not press the button that takes it back.
  const held = useRef(holds)
  useEffect(() => {
    const lost = held.current && !holds
    held.current = holds
    if (lost && document.activeElement === document.body)
      part.current?.querySelector('section')?.focus({ preventScroll: true })
  }, [holds])

  return (
    <div ref={part} data-part="card" className={styles['part']}>
      <Card look="menu" element="section" labelledBy="card-title" tabIndex={-1}>
        <h2 id="card-title" className={styles['title']}>
          {t(last ? 'card.last-name' : 'card.name')}
        </h2>
        <p className={styles['hint']}>{t(last ? 'handover.last' : 'handover.open')}</p>
        <p className={styles['pen']} role="status">
          {holds ? t('card.pen.yours') : penSentence()}
        </p>
        {holds ? (
          <CardFields key={`${table} ${round}`} place={place} last={last} />
        ) : isWritten(card) && card !== undefined ? (
          <CardWords card={card} />
        ) : null}
        <WhatLives key={String(holds)} place={place} holds={holds} />
        <Cluster gap={1}>
          {mayTake && !holds ? (
            <Button
              kind={pen === undefined ? 'primary' : 'quiet'}
              onPress={() => {
                takes.current = true
                outbox.add({ table, round, command: { kind: 'take-pen' } })
              }}
            >
              {t(pen === undefined ? 'card.pen.pick' : 'card.pen.take')}
            </Button>
          ) : null}
          {holds && others.length > 0 ? (
            <Menu
              look="words"
              label={t('card.pen.pass')}
              choices={others}
              onChoose={(to) => outbox.add({ table, round, command: { kind: 'pass-pen', to } })}
            />
          ) : null}
        </Cluster>
        {refused?.delivery.kind === 'refused' ? (
          <RefusalNotice
            refused={{ ok: false, ...refused.delivery }}
            actions={<Button onPress={() => outbox.letGo(refused.request.id)}>{t('ui.close')}</Button>}
          />
        ) : null}
      </Card>
    </div>
  )

  function penSentence(): string {
    if (pen === undefined) return t('card.pen.free')
    return t('card.pen', { name: pen === 'table' ? t('table-screen.the-table') : roster.name(pen) })
  }
}
