import type { RawLine } from '@tafelronde/server/testing/raw-line.ts'
import type { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { DeskNews } from '@tafelronde/shared/wire/live-events.ts'

/** The desk, with the session's document before it. */
export interface OpenDesk {
  readonly live: RawLive
  readonly line: RawLine
}

/** The desk does what the draaiboek asks for, until this is so. */
export async function moveRoom(
  { live, line }: OpenDesk,
  isThere: (session: SharedSession) => boolean,
): Promise<SharedSession> {
  for (;;) {
    const session = readSession(line.document)
    if (session === undefined) throw new Error('There is no session.')
    if (isThere(session)) return session
    const made = madeSeating(live)
    const { kind } = nextMove({ ...session, ...(made !== undefined && { made }) })
    const answer = await live.session({ kind, after: session.step } as SessionCommand)
    if (answer !== 'yes') throw new Error(`${kind} was refused: ${answer}`)
    // Only the desk hears of a seating that is not shown yet.
    if (kind === 'make-seating') await live.until(() => madeSeating(live) !== undefined)
    else await line.until(({ document }) => (readSession(document)?.step ?? 0) > session.step)
  }
}

function madeSeating(live: RawLive): DeskNews['made'] {
  return (live.last('desk') as DeskNews | undefined)?.made
}
