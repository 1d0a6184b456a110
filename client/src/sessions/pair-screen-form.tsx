import type { Pairing, Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useState } from 'react'
import { RefusalNotice } from './refusal-notice.tsx'
import { useSessionConnection } from '../connection/use-session-connection.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

/** Makes the screen that shows these four digits a hall screen or a table's own. */
export function PairScreenForm() {
  const { t } = useWords()
  const { live } = useSessionConnection()
  const { programme } = useDesk().session
  const [code, setCode] = useState('')
  const [chosen, setChosen] = useState('')
  const [state, setState] = useState<Paired | 'busy' | Refused>()
  const targets = [
    ...programme.groups.map((group): Target => ({
      value: `hall/${group.id}`,
      label: t('desk.screens.hall', { room: group.room || group.name }),
      to: { kind: 'hall', group: group.id },
    })),
    ...programme.tables.map((table): Target => ({
      value: `table/${table.id}`,
      label: t('desk.screens.table', { table: nameOfTable(table, t) }),
      to: { kind: 'table-screen', table: table.id },
    })),
  ]
  const target = targets.find(({ value }) => value === chosen) ?? targets[0]

  async function pair(): Promise<void> {
    if (target === undefined || code.length !== 4) return
    setState('busy')
    const answer = await live.pairScreen({ code, to: target.to })
    if (!answer.ok) return setState(answer)
    setState({ paired: target.label })
    setCode('')
    // The next screen is another one.
    setChosen(targets[targets.indexOf(target) + 1]?.value ?? '')
  }

  return (
    <Form onSubmit={() => void pair()}>
      {typeof state === 'object' && 'paired' in state ? (
        <Notice tone="success" title={t('desk.screens.paired')} announced>
          {state.paired}
        </Notice>
      ) : null}
      <TextField
        label={t('desk.screens.digits')}
        digits
        size="large"
        value={code}
        onChange={(typed) => {
          setCode(typed.replace(/\D/g, '').slice(0, 4))
          setState(undefined)
        }}
      />
      <Select label={t('desk.screens.what')} value={target?.value ?? ''} choices={targets} onChange={setChosen} />
      <Button
        type="submit"
        busy={state === 'busy'}
        blockedBy={code.length === 4 ? undefined : t('desk.screens.type-first')}
      >
        {t('desk.screens.do-pair')}
      </Button>
      {typeof state === 'object' && 'ok' in state ? <RefusalNotice refused={state} /> : null}
    </Form>
  )
}

interface Paired {
  readonly paired: string
}

interface Target {
  readonly value: string
  readonly label: string
  readonly to: Pairing['to']
}
