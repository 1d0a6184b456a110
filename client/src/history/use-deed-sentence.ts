import type { Deed } from '@tafelronde/shared/notes/paper-deed.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import { useActor } from '../connection/use-actor.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { useWords } from '../words/use-words.ts'
import { chosenMoment } from './minutes-of.ts'

/** Says what was done at a table, and by whom as far as the reader may know. */
export function useDeedSentence(session: SharedSession, table: Table): (deed: Deed) => string {
  const { t } = useWords()
  const format = useSessionFormat(session)
  const roster = useRoster()
  const actor = useActor()
  const own = actor === undefined ? undefined : personOf(actor)
  const someone = t('history.someone', { table: nameOfTable(table, t) })

  return (deed) => {
    const who = nameOf(deed.by)
    const text = deed.text === '' ? t('history.nothing-there') : deed.text
    switch (deed.kind) {
      case 'laid':
      case 'typed':
      case 'removed':
      case 'put-back':
        return t(`history.${deed.kind}`, { who, text })
      case 'kind-changed':
        return deed.noteKind === undefined
          ? t('history.kind-gone', { who, text })
          : t('history.kind-changed', { who, text, kind: t(`kind.${deed.noteKind}`).toLowerCase() })
      case 'card-written':
        return t('history.card-written', { who, text, n: deed.round + 1 })
      case 'pen-given':
        return deed.to === 'table'
          ? t('history.pen-table', { n: deed.round + 1 })
          : t('history.pen-given', { n: deed.round + 1, name: roster.name(deed.to) })
      case 'restored':
        return t('history.restored', { who, time: format.time(chosenMoment(deed.to)) })
      case 'restore-undone':
        return t('history.restore-undone', { who })
    }
  }

  function nameOf(by: Deed['by']): string {
    if (by === undefined) return someone
    // Whoever was erased since has no name any more.
    return by === own ? t('history.you') : roster.find(by)?.name || someone
  }
}
