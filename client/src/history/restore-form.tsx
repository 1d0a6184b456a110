import type { RestoreChoice } from '@tafelronde/shared/notes/history-request.ts'
import type { Deed } from '@tafelronde/shared/notes/paper-deed.ts'
import type { Doer } from '@tafelronde/shared/notes/tell-history.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useEffect, useRef, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { CheckboxGroup } from '../ui/checkbox-group.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { exactTime } from './exact-time.ts'
import { before, type MinuteOfDeeds } from './minutes-of.ts'
import { PreviewPart } from './preview-part.tsx'
import { useRestorePreview } from './use-restore-preview.ts'

interface RestoreFormProps {
  readonly session: SharedSession
  readonly table: Table
  readonly minute: MinuteOfDeeds
  /** Whose acts can be undone apart from the others'; nobody's where nobody is told apart. */
  readonly people: readonly Doer[]
  readonly say: (deed: Deed) => string
  readonly busy: boolean
  readonly onBack: () => void
  readonly onRestore: (choice: RestoreChoice) => void
}

/** Terug naar 14:32: what exactly is to be undone, and what will come of it before it is done. */
export function RestoreForm(props: RestoreFormProps) {
  const { session, table, minute, people, say, busy, onBack, onRestore } = props
  const { t, language } = useWords()
  const format = useSessionFormat(session)
  const roster = useRoster()
  const heading = useRef<HTMLHeadingElement>(null)
  const [first, setFirst] = useState('minute')
  const [whose, setWhose] = useState<'everyone' | 'some'>('everyone')
  const [chosen, setChosen] = useState<readonly Doer[]>([])
  const [laid, setLaid] = useState<'stay' | 'go'>()
  useEffect(() => heading.current?.focus(), [])

  // Once the names are deleted nobody can be told from another.
  const named = people.filter((who) => who === 'table' || (roster.find(who)?.name ?? '') !== '')
  const time = format.time(minute.start)
  const deed = first === 'minute' ? undefined : minute.deeds[Number(first)]
  const nobody = whose === 'some' && chosen.length === 0
  // What a few people laid is what they did; of everyone's, the good notes since are among it.
  const ofLaid = laid ?? (whose === 'some' ? 'go' : 'stay')
  const choice: RestoreChoice | undefined = nobody
    ? undefined
    : { to: before(deed?.at ?? minute.start), laid: ofLaid, ...(whose === 'some' && { people: [...chosen] }) }
  const preview = useRestorePreview(table.id, choice)

  return (
    <Stack gap={3}>
      <h2 ref={heading} tabIndex={-1}>
        {t('history.choose.title', { time })}
      </h2>
      {minute.deeds.length > 1 ? (
        <Select
          label={t('history.choose.from')}
          value={first}
          onChange={setFirst}
          choices={[
            { value: 'minute', label: t('history.choose.whole-minute', { time }) },
            ...minute.deeds.map((one, place) => ({
              value: String(place),
              label: `${exactTime(one.at, language, session.programme.timeZone)} · ${say(one)}`,
            })),
          ]}
        />
      ) : null}
      {named.length > 1 ? (
        <RadioGroup
          label={t('history.choose.whose')}
          value={whose}
          onChange={setWhose}
          choices={[
            { value: 'everyone', label: t('history.choose.everyone') },
            { value: 'some', label: t('history.choose.some') },
          ]}
        />
      ) : null}
      {whose === 'some' ? (
        <CheckboxGroup
          label={t('history.choose.people')}
          values={chosen}
          onChange={setChosen}
          choices={named.map((who) => ({ value: who, label: nameOf(who) }))}
        />
      ) : null}
      <Checkbox
        checked={ofLaid === 'go'}
        onChange={(go) => setLaid(go ? 'go' : 'stay')}
        hint={t('history.choose.laid.hint')}
      >
        {t('history.choose.laid')}
      </Checkbox>
      {nobody ? null : <PreviewPart preview={preview} />}
      <p>{t('history.safe')}</p>
      <Cluster gap={1}>
        <Button
          kind="primary"
          busy={busy || (!nobody && preview.kind === 'coming')}
          blockedBy={whyNot()}
          onPress={() => choice !== undefined && onRestore(choice)}
        >
          {t('history.restore')}
        </Button>
        <Button onPress={onBack}>{t('history.back')}</Button>
      </Cluster>
    </Stack>
  )

  function whyNot(): string | undefined {
    if (nobody) return t('history.choose.nobody')
    const isNothing = preview.kind === 'effects' && preview.effects.length === 0
    return isNothing ? t('history.preview.nothing') : undefined
  }

  function nameOf(who: Doer): string {
    const someone = t('history.someone', { table: nameOfTable(table, t) })
    return who === 'table' ? someone : roster.find(who)?.name || someone
  }
}
