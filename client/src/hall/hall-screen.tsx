import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { BreakScene } from './break-scene.tsx'
import { ChoosingScene } from './choosing-scene.tsx'
import { ClosedScene } from './closed-scene.tsx'
import { CodeScene } from './code-scene.tsx'
import { HallCorner } from './hall-corner.tsx'
import { hallScene } from './hall-scene.ts'
import styles from './hall.module.css'
import { HarvestScene } from './harvest-scene.tsx'
import { PlenaryScene } from './plenary-scene.tsx'
import { QuestionScene } from './question-scene.tsx'
import { RoundScene } from './round-scene.tsx'
import { SeatingScene } from './seating-scene.tsx'
import { TalkScene } from './talk-scene.tsx'

interface HallScreenProps {
  readonly session: SharedSession
  readonly group: GroupId
}

/** One picture for one room, and the way in small in a corner, always. Nothing on it scrolls. */
export function HallScreen({ session, group }: HallScreenProps) {
  const scene = hallScene(session, group)
  if (scene.kind === 'black') return <div className={styles['black']} />
  return (
    <div data-place="hall" className={styles['hall']} data-scene={scene.kind}>
      <main className={styles['scene']}>{picture()}</main>
      <HallCorner session={session} group={group} withCode={scene.kind !== 'code'} />
    </div>
  )

  function picture() {
    switch (scene.kind) {
      case 'code':
        return <CodeScene session={session} />
      case 'talk':
        return <TalkScene item={scene.item} />
      case 'seating':
        return <SeatingScene key={scene.round} session={session} group={group} round={scene.round} />
      case 'choosing':
        return <ChoosingScene session={session} group={group} round={scene.round} />
      case 'round':
        return <RoundScene session={session} group={group} scene={scene} />
      case 'question':
        return <QuestionScene session={session} group={group} round={scene.round} />
      case 'break':
        return <BreakScene session={session} timer={scene.timer} />
      case 'harvest':
        return <HarvestScene />
      case 'plenary':
        return <PlenaryScene session={session} />
      case 'closed':
        return <ClosedScene session={session} />
      case 'black':
        return null
    }
  }
}
