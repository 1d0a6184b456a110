import { ownNotes } from '@tafelronde/shared/notes/decide-paper.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { actAs } from '@tafelronde/shared/sessions/moment.ts'
import { tellDeeds } from '@tafelronde/shared/sessions/seat-deeds.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import type { DeskNews } from '@tafelronde/shared/wire/live-events.ts'
import { readOwnSupport } from '../harvest/own-support.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { readCodeNews, readLinks } from '../sessions/session-links.ts'
import type { LiveDoorParts } from './live-door.ts'
import type { LiveSocket } from './live-socket.ts'

/** Tells a browser what does not travel in documents: the code, own notes, and to the desk what only it may know. */
export function followSession(parts: LiveDoorParts, socket: LiveSocket, live: LiveSession): void {
  const tellSupport = () => {
    const person = ownPerson(socket)
    if (person === undefined) return
    readOwnSupport(parts.storage.support, live, person).then((own) => socket.emit('support', own), parts.report)
  }
  let toldDesk = ''
  const tellDesk = (session: Session) => {
    if (socket.data.actor.kind !== 'facilitator') return
    const news = deskNews(parts, live, session)
    const words = JSON.stringify(news)
    if (words === toldDesk) return
    toldDesk = words
    socket.emit('desk', news)
  }
  const stop = live.watch({
    changed: tellDesk,
    // Told to all at once, by `RosterNews`.
    rosterChanged() {},
    notesLaid: (table, notes) => {
      const mine = ownNotes({ session: live.read(), actor: socket.data.actor, table }, notes)
      if (mine.length > 0) socket.emit('mine', table, mine)
    },
    supportChanged: (person) => {
      if (ownPerson(socket) === person) tellSupport()
    },
    misbehaved: (who) => {
      if (socket.data.actor.kind === 'facilitator') socket.emit('reads-only', who)
    },
    badgesChanged: (touches) => {
      // Nothing that was sent with a badge of before is done any more.
      if (!touches(socket.data.actor)) return tellDesk(live.read())
      // Whoever was taken for another comes back by itself, as that other.
      if (!isMerged(live.read(), socket.data.actor)) socket.emit('dismissed', 'no-badge')
      socket.disconnect(true)
    },
  })
  socket.on('disconnect', stop)
  tellSupport()
  tellDesk(live.read())
  socket.emit('code', readCodeNews(parts.address, live.readStored()))
}

/** The participant behind this road, as the session knows them now. */
function ownPerson({ data: { live, actor } }: LiveSocket): PersonId | undefined {
  const known = actAs(live.read(), actor)
  return known.kind === 'participant' ? known.person : undefined
}

function deskNews({ address, modelHost }: LiveDoorParts, live: LiveSession, session: Session): DeskNews {
  const stored = live.readStored()
  return {
    ...(session.made === undefined ? {} : { made: session.made }),
    ...(session.given === undefined ? {} : { given: session.given }),
    deeds: tellDeeds(session.deeds ?? []),
    preferEven: session.preferEven === true,
    looksOn: live.looksOn,
    ...(session.apart === undefined ? {} : { apart: session.apart }),
    code: stored.code,
    links: readLinks(address, stored),
    onlyHere: address.onlyHere,
    ...(modelHost === undefined ? {} : { languageModel: { host: modelHost, uses: session.modelUses ?? [] } }),
    mayStepBack: session.former.length > 0,
  }
}

function isMerged({ people }: Session, actor: Actor): boolean {
  return actor.kind === 'participant' && people[actor.person]?.attendance === 'merged'
}
