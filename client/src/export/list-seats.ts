import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { groupOf, itemOfRound, tableOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import { planTimetable } from '@tafelronde/shared/programme/timetable.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { listRoutes } from '../programme/print/list-routes.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { formatFor } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import type { Translate } from '../words/translate.ts'

interface SeatsToList {
  readonly session: Pick<SharedSession, 'programme' | 'hosts'>
  readonly seatings: readonly Seating[]
  readonly roster: readonly RosterEntry[]
  readonly t: Translate
  readonly language: Language
}

/**
 * All seats as rows of words under their headings: one row for each person and round, by name. Whoever has no seat in
 * a round has a row without a table.
 */
export function listSeats({ session, seatings, roster, t, language }: SeatsToList): readonly (readonly string[])[] {
  const { programme, hosts } = session
  const format = formatFor(language, programme.timeZone)
  const slots = planTimetable(programme)
  const begins = seatings.map((_, round) => {
    const beginsAt = slots[itemOfRound(programme, round)]?.beginsAt
    return beginsAt === undefined ? '' : format.time(beginsAt)
  })
  const headings = [
    t('seats.name'),
    t('seats.organisation'),
    t('seats.level'),
    t('seats.group'),
    t('seats.round'),
    t('seats.begins'),
    t('seats.table'),
    t('seats.theme'),
    t('seats.room'),
    t('seats.host'),
  ]
  const rows = listRoutes(seatings, roster, language).flatMap((line) =>
    line.tables.map((id, round) => {
      const table = tableOf(programme, id)
      const group = groupOf(programme, table?.group)
      const isHost = table !== undefined && hosts[table.id] === line.person
      return [
        line.name,
        line.organisation,
        t(`level.${line.level}`),
        group?.name ?? '',
        String(round + 1),
        begins[round] ?? '',
        table === undefined ? '' : nameOfTable(table, t),
        (table && themeOf(programme, table.theme)?.title) ?? '',
        group?.room ?? '',
        t(isHost ? 'ui.yes' : 'ui.no'),
      ]
    }),
  )
  return [headings, ...rows]
}
