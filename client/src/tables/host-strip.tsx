import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { cardIsOpen } from '@tafelronde/shared/notes/card-window.ts'
import { mayDoHostTasks, type Standing } from '@tafelronde/shared/notes/paper-standing.ts'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import { rounds } from '@tafelronde/shared/programme/programme.ts'
import { mayCommand } from '@tafelronde/shared/sessions/permission.ts'
import { readTimer } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useState } from 'react'
import { useNow } from '../connection/use-now.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useSessionCommand } from '../connection/use-command.ts'
import type { WritingPlace } from '../notes/paper-place.ts'
import { FromPaperDialog } from '../notes/from-paper-dialog.tsx'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import styles from './host-strip.module.css'
import { seatedAt } from './seated-at.ts'

interface HostStripProps {
  readonly place: WritingPlace & { readonly round: number }
  readonly table: Table
  readonly standing: Standing
}

/** What a host does at the table. Without a host it lies in a quieter place, for anyone who sits there. */
export function HostStrip({ place, table, standing }: HostStripProps) {
  const { t } = useWords()
  const { session } = place
  if (!mayDoHostTasks(session, table.id, standing)) return <AskToHost place={place} table={table} standing={standing} />
  if (standing === 'host') {
    return (
      <section className={styles['strip']} aria-labelledby="host-task">
        <TaskNow place={place} />
        <HostTasks place={place} table={table} />
      </section>
    )
  }
  return (
    <>
      <AskToHost place={place} table={table} standing={standing} />
      <Disclosure level={2} title={t('host.tasks')}>
        <HostTasks place={place} table={table} />
      </Disclosure>
    </>
  )
}

/** "Wilt u tafelhost zijn?", where hosts are asked on the day. */
function AskToHost({ place, table, standing }: HostStripProps) {
  const { t } = useWords()
  const { ask, refused, busy } = useSessionCommand()
  const [declined, setDeclined] = useState(false)
  const { session, actor } = place
  const asked =
    session.programme.hosts === 'asked' &&
    session.hosts[table.id] === undefined &&
    standing === 'seated' &&
    actor.kind === 'participant'
  if (!asked || declined) return null
  return (
    <section className={styles['strip']}>
      <p>{t('host.ask')}</p>
      <Cluster>
        <Button busy={busy} onPress={() => void ask({ kind: 'become-host', table: table.id })}>
          {t('host.ask.yes')}
        </Button>
        <Button kind="plain" onPress={() => setDeclined(true)}>
          {t('host.ask.no')}
        </Button>
      </Cluster>
      <RefusalNotice refused={refused} />
    </section>
  )
}

/** One line per moment: welcome, read what was passed on, talk, the card. */
function TaskNow({ place }: { readonly place: WritingPlace & { readonly round: number } }) {
  const { t } = useWords()
  const now = useNow()
  return (
    <p id="host-task" className={styles['task']}>
      <strong>{t('host.task')}</strong> {task()}
    </p>
  )

  function task(): string {
    const { session, round } = place
    const { phase, programme } = session
    if (phase.kind === 'rotation') return t('host.task.rotation')
    if (phase.kind !== 'round') return t('host.task.break')
    if (cardIsOpen(session, now)) return t('host.task.card')
    const minutes = rounds(programme)[round]?.minutes ?? 0
    const begun = minutes * MINUTE - readTimer(phase.timer, now)
    return round > 0 && begun < 3 * MINUTE ? t('host.task.read') : t('host.task.talk')
  }
}

function HostTasks({ place, table }: Omit<HostStripProps, 'standing'>) {
  const { t } = useWords()
  const { ask, refused } = useSessionCommand()
  const [adding, setAdding] = useState(false)
  const [copying, setCopying] = useState(false)
  const { session, round } = place
  const call = session.calls[table.id]
  return (
    <Stack gap={2}>
      <WhoIsHere place={place} table={table} />
      <Cluster>
        <Button onPress={() => setAdding(true)}>{t('host.add')}</Button>
        <Button onPress={() => setCopying(true)}>{t('host.from-paper')}</Button>
        {session.phase.kind !== 'round' ? null : call?.kind === 'time' ? (
          <span role="status">{t('time.sent')}</span>
        ) : (
          <Button onPress={() => void ask({ kind: 'call-desk', table: table.id, what: 'time' })}>
            {t('time.ask')}
          </Button>
        )}
      </Cluster>
      <RefusalNotice refused={refused} />
      <AddPersonDialog open={adding} onClose={() => setAdding(false)} table={table} />
      <FromPaperDialog open={copying} onClose={() => setCopying(false)} table={table.id} round={round} />
    </Stack>
  )
}

/** Ticks for who is at the table: what the desk trusts, instead of the connection. */
export function WhoIsHere({ place, table }: Omit<HostStripProps, 'standing'>) {
  const { t } = useWords()
  const roster = useRoster()
  const { ask, refused } = useSessionCommand()
  const { session, round, actor } = place
  const people = seatedAt(session, table.id, round)
  const isHere = (person: PersonId) => session.seen[person] === round || session.hosts[table.id] === person
  const missing = people.filter((person) => !isHere(person))
  const me = personOf(actor)
  // Whoever leaves oneself says so in the menu.
  const mayRemove = (person: PersonId) => person !== me && mayCommand(actor, { kind: 'mark-gone', person }, session).ok
  const gone = (session.seatings[round]?.[table.id] ?? []).filter(
    (person) => mayCommand(actor, { kind: 'mark-here', people: [person] }, session).ok && !people.includes(person),
  )
  return (
    <fieldset className={styles['who']}>
      <legend>
        {t('host.who')}{' '}
        <span>{t('host.here-count', { here: people.length - missing.length, all: people.length })}</span>
      </legend>
      <Stack element="ul" gap={1}>
        {people.map((person) => (
          <li key={person}>
            <Checkbox
              checked={isHere(person)}
              onChange={(checked) =>
                void ask(
                  checked
                    ? { kind: 'tick-seen', people: [person], table: table.id }
                    : { kind: 'untick-seen', person, table: table.id },
                )
              }
            >
              {roster.name(person)}
            </Checkbox>
            {mayRemove(person) ? (
              <Button
                kind="plain"
                label={t('host.gone-label', { name: roster.name(person) })}
                onPress={() => void ask({ kind: 'mark-gone', person })}
              >
                {t('host.gone')}
              </Button>
            ) : null}
          </li>
        ))}
        {gone.map((person) => (
          <li key={person}>
            {t('host.has-gone', { name: roster.name(person) })}
            <Button
              kind="plain"
              label={t('host.put-back-label', { name: roster.name(person) })}
              onPress={() => void ask({ kind: 'mark-here', people: [person] })}
            >
              {t('host.put-back')}
            </Button>
          </li>
        ))}
      </Stack>
      {missing.length > 1 ? (
        <Button onPress={() => void ask({ kind: 'tick-seen', people: [...missing], table: table.id })}>
          {t('host.all-here')}
        </Button>
      ) : null}
      <RefusalNotice refused={refused} />
    </fieldset>
  )
}
