import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { stayingAt } from '@tafelronde/shared/sessions/seat-instance.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { type ReactNode, useState } from 'react'
import { ChooseView } from './choose-view.tsx'
import { RotationView } from './rotation-view.tsx'
import { usePhaseFocus } from './use-phase-focus.ts'

interface FreeRotationProps {
  readonly session: SharedSession
  readonly me: PersonId
  /** The table that was chosen, or at which one stays. */
  readonly table: Table | undefined
  readonly to: number
  readonly top?: ReactNode
  readonly menu?: ReactNode
  readonly arrivals?: ReactNode
  readonly below?: ReactNode
}

/** Where everyone chooses: the choice first, then the way there; until the round opens one may choose again. */
export function FreeRotation({ session, me, table, to, top, menu, arrivals, below }: FreeRotationProps) {
  const [again, setAgain] = useState(false)
  const person = session.people[me]
  const stays = person !== undefined && stayingAt(session, person, to, undefined) !== undefined
  const view = table === undefined || again ? 'choose' : table.id
  const page = usePhaseFocus(view)
  return (
    <div ref={page}>
      {table === undefined || again ? (
        <ChooseView
          session={session}
          me={me}
          to={to}
          top={top}
          menu={menu}
          below={below}
          onChosen={() => setAgain(false)}
        />
      ) : (
        <RotationView
          session={session}
          me={me}
          table={table}
          to={to}
          top={top}
          menu={menu}
          arrivals={arrivals}
          below={below}
          {...(!stays && { onChooseAgain: () => setAgain(true) })}
        />
      )}
    </div>
  )
}
