import type { ToldDeed } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { useEffect, useRef, useState } from 'react'
import { useActor } from '../connection/use-actor.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { ChangeList } from './change-list.tsx'
import { useDeedSentence } from './use-deed-sentence.ts'

/** The last thing that changed seats: why, whose seats, and the way back. */
export function DeedNotice() {
  const { t } = useWords()
  const { session, news, ask, busy } = useDesk()
  const announcer = useAnnounce()
  const roster = useRoster()
  const actor = useActor()
  const sayWhy = useDeedSentence()
  const [read, setRead] = useReadUntil(session.id)
  const deed = news?.deeds.at(-1)
  const me = actor?.kind === 'facilitator' ? actor.person : undefined
  const sentence = deed === undefined ? '' : `${sayWhy(deed)} ${sayOthers(deed)}`

  // Said once when it comes; not when an older one is the last again because a newer was undone.
  const heard = useRef(deed?.at ?? 0)
  useEffect(() => {
    if (deed === undefined || deed.at <= heard.current) return
    heard.current = deed.at
    // Who moves somebody on the board is told there what that bends.
    if (deed.kind === 'move-person' && deed.by === me) return
    announcer.announce(sentence)
  }, [deed, sentence, me, announcer])

  if (deed === undefined || deed.at <= read) return null
  const others = deed.changes.filter(({ person, from }) => person !== deed.person && from !== undefined)
  // Who comes late, or sits elsewhere, is told of by itself.
  if (!deed.canUndo && deed.others === 0) return null
  return (
    <Notice
      title={sayWhy(deed)}
      actions={
        <>
          {deed.canUndo ? (
            <Button busy={busy} onPress={() => void undo(deed)}>
              {t('board.deeds.undo')}
            </Button>
          ) : null}
          <Button onPress={() => setRead(deed.at)}>{t('desk.understood')}</Button>
        </>
      }
    >
      <p>{sayOthers(deed)}</p>
      {others.length === 0 ? null : <ChangeList title={t('board.deeds.who')} changes={others} />}
    </Notice>
  )

  async function undo(undone: ToldDeed): Promise<void> {
    if (!(await ask({ kind: 'undo-seats', deed: undone.at }))) return
    announcer.announce(t('board.deeds.undone', { what: sayWhy(undone) }))
  }

  function sayOthers({ person: about, changes, others: count }: ToldDeed): string {
    const people = new Set(
      changes.flatMap(({ person, from }) => (person === about || from === undefined ? [] : [person])),
    )
    if (count === 0) return t('board.deeds.nobody')
    if (count > 3 || people.size === 0) return t('board.deeds.many', { count })
    return t('board.deeds.some', { names: [...people].map((person) => roster.name(person)).join(', ') })
  }
}

/** Until which deed the desk has read, kept while this tab lives: a reload brings nothing back. */
function useReadUntil(session: string): readonly [number, (at: number) => void] {
  const key = `tafelronde:deeds-read:${session}`
  const [read, setRead] = useState(() => {
    try {
      return Number(sessionStorage.getItem(key) ?? 0)
    } catch {
      return 0 // a browser that keeps nothing shows it again
    }
  })
  return [
    read,
    (at) => {
      setRead(at)
      try {
        sessionStorage.setItem(key, String(at))
      } catch {
        // Read for as long as this page lives.
      }
    },
  ]
}
