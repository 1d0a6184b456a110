import { printPath } from '../connection/paths.ts'
import { DownloadSeats } from '../export/download-seats.tsx'
import { useDesk } from '../sessions/use-desk.ts'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import type { PlanOfSeats } from './use-planned.ts'

interface BoardToolsProps {
  readonly plan: PlanOfSeats
  readonly onImprove: () => void
  readonly onMatrix: () => void
}

/** Who sees the plan, and what can be done with it as a whole. */
export function BoardTools({ plan, onImprove, onMatrix }: BoardToolsProps) {
  const { t } = useWords()
  const { session, news, ask, busy } = useDesk()
  const { isShown, first, seatings } = plan
  const { phase } = session
  const mayShow = !isShown && (phase.kind === 'arrival' || phase.kind === 'talk' || phase.kind === 'break')
  const isAhead = first < seatings.length && phase.kind !== 'closed'
  return (
    <Cluster gap={2} spread>
      <Cluster gap={1}>
        <Tag tone={isShown ? 'success' : 'neutral'}>{t(isShown ? 'desk.seating.shown' : 'desk.seating.made')}</Tag>
        {news?.looksOn === true ? <span className={styles['muted']}>{t('board.looking')}</span> : null}
      </Cluster>
      <Cluster gap={1}>
        <Button onPress={onMatrix}>{t('board.matrix')}</Button>
        <DownloadSeats />
        <LinkButton href={printPath(session.id)}>{t('board.print')}</LinkButton>
        {isAhead ? <Button onPress={onImprove}>{t('board.improve')}</Button> : null}
        {isShown || !isAhead ? null : (
          <Button busy={busy} onPress={() => void ask({ kind: 'make-seating' })}>
            {t('board.again')}
          </Button>
        )}
        {mayShow ? (
          <Button busy={busy} onPress={() => void ask({ kind: 'show-seating', after: session.step })}>
            {t('desk.buttons.show-seating')}
          </Button>
        ) : null}
      </Cluster>
    </Cluster>
  )
}
