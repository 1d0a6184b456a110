import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { cardRound } from '@tafelronde/shared/notes/card-window.ts'
import { whoIs } from '@tafelronde/shared/notes/paper-standing.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { isWritten } from '@tafelronde/shared/notes/note.ts'
import { usePaper } from '../connection/use-paper.ts'
import { CardPanel } from '../notes/card-panel.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../words/use-words.ts'
import { nameOfTable } from './name-of-table.ts'

interface CardAfterRoundProps {
  readonly session: SharedSession
  readonly actor: Actor
  readonly me: PersonId
}

/** Whoever still has the pen of the table one comes from can finish its card until the next round opens. */
export function CardAfterRound({ session, actor, me }: CardAfterRoundProps) {
  const round = cardRound(session)
  const table = round === undefined ? undefined : tableOf(session.programme, seatOf(session.seatings[round], me))
  if (round === undefined || table === undefined) return null
  return <OwnPen session={session} actor={actor} me={me} table={table} round={round} />
}

function OwnPen({
  session,
  actor,
  me,
  table,
  round,
}: CardAfterRoundProps & { readonly table: Table; readonly round: number }) {
  const { t } = useWords()
  const card = usePaper(table.id)?.cards.find((one) => one.round === round)
  const pen = card?.pen === undefined || card.pen === 'table' ? undefined : whoIs(session, card.pen)
  if (pen !== me) return null
  return (
    <Disclosure level={2} title={t('card.finish', { table: nameOfTable(table, t) })} openAtFirst={!isWritten(card)}>
      <CardPanel place={{ session, actor, table: table.id, door: 'person', round }} card={card} />
    </Disclosure>
  )
}
