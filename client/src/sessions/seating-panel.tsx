import { rounds } from '@tafelronde/shared/programme/programme.ts'
import { currentRound } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { DownloadSeats } from '../export/download-seats.tsx'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Grid } from '../ui/grid.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { SeatingTable } from './seating-table.tsx'
import { useDesk } from './use-desk.ts'

/** Who sits where in each round: made here first, for the desk alone, and then shown to everyone. */
export function SeatingPanel() {
  const { t } = useWords()
  const { session, news, ask, busy } = useDesk()
  const [chosen, setChosen] = useState<number>()
  const shown = session.seatings.length > 0
  const seatings = shown ? session.seatings : (news?.made ?? [])
  const { phase, programme } = session
  const mayMake = !shown && phase.kind !== 'closed'
  const mayShow = phase.kind === 'arrival' || phase.kind === 'talk' || phase.kind === 'break'

  if (seatings.length === 0) {
    return (
      <EmptyState
        action={
          mayMake ? (
            <Button busy={busy} onPress={() => void ask({ kind: 'make-seating' })}>
              {t('desk.buttons.make-seating')}
            </Button>
          ) : undefined
        }
      >
        {t('desk.seating.none')}
      </EmptyState>
    )
  }
  const round = Math.min(chosen ?? currentRound(session) ?? 0, seatings.length - 1)
  return (
    <Stack gap={3}>
      <Cluster gap={2} spread>
        <div className={styles['bar']}>
          <RadioGroup
            label={t('desk.seating.round')}
            look="bar"
            value={String(round)}
            choices={rounds(programme)
              .slice(0, seatings.length)
              .map((_, at) => ({ value: String(at), label: t('round.name', { n: at + 1 }) }))}
            onChange={(value) => setChosen(Number(value))}
          />
        </div>
        <Cluster gap={1}>
          <Tag tone={shown ? 'success' : 'neutral'}>{t(shown ? 'desk.seating.shown' : 'desk.seating.made')}</Tag>
          {mayMake ? (
            <Button busy={busy} onPress={() => void ask({ kind: 'make-seating' })}>
              {t('desk.buttons.make-again')}
            </Button>
          ) : null}
          {mayMake && mayShow ? (
            <Button busy={busy} onPress={() => void ask({ kind: 'show-seating', after: session.step })}>
              {t('desk.buttons.show-seating')}
            </Button>
          ) : null}
        </Cluster>
      </Cluster>
      {programme.groups.map((group) => (
        <section key={group.id} aria-labelledby={`seats-${group.id}`}>
          <h2 id={`seats-${group.id}`} className={styles['roomName']}>
            {group.name}
            {group.room === '' ? null : <span className={styles['muted']}> · {group.room}</span>}
          </h2>
          <Grid column="narrow" gap={2} element="ul">
            {programme.tables
              .filter((table) => table.group === group.id)
              .map((table) => (
                <SeatingTable key={table.id} table={table} round={round} seating={seatings[round] ?? {}} />
              ))}
          </Grid>
        </section>
      ))}
      <div>
        <DownloadSeats />
      </div>
    </Stack>
  )
}
