import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Switch } from '../ui/switch.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { HostsFields } from './hosts-fields.tsx'
import { AddPerson } from './people/add-person.tsx'
import { type CheckedRow, takePeople } from './people/check-people.ts'
import { PastePeople } from './people/paste-people.tsx'
import { PeopleList } from './people/people-list.tsx'
import { PlanSection } from './plan-section.tsx'
import { usePlan } from './use-plan.ts'

/** Who is expected, who hosts, and what stays with a note. */
export function PeopleSection() {
  const { t } = useWords()
  const { draft, changeWithWayBack, set, begun } = usePlan()
  const { programme, people } = draft
  const announcer = useAnnounce()
  const [pasting, setPasting] = useState(false)
  const [adding, setAdding] = useState(false)

  function take(rows: readonly CheckedRow[]): void {
    const sentence = t('plan.paste.taken', { count: rows.filter(({ ready }) => ready).length })
    changeWithWayBack(
      ({ programme: now, people: listed }) => ({ programme: now, people: takePeople(listed, rows) }),
      sentence,
    )
    announcer.announce(sentence)
  }

  const ways = (
    <Cluster gap={1}>
      <Button onPress={() => setPasting(true)}>{t('plan.people.paste')}</Button>
      <Button expanded={adding} onPress={() => setAdding(!adding)}>
        {t('plan.people.add')}
      </Button>
    </Cluster>
  )
  return (
    <PlanSection section="people">
      {people.length === 0 ? <EmptyState action={ways}>{t('plan.people.empty')}</EmptyState> : ways}
      {adding ? <AddPerson onDone={() => setAdding(false)} /> : null}
      {people.length === 0 ? null : <PeopleList />}
      {pasting ? <PastePeople onTake={take} onClose={() => setPasting(false)} /> : null}
      <HostsFields />
      {begun ? null : (
        <RadioGroup
          label={t('plan.names')}
          value={programme.anonymous ? 'anonymous' : 'named'}
          choices={[
            { value: 'named', label: t('plan.names.named'), hint: t('plan.names.named.hint') },
            { value: 'anonymous', label: t('plan.names.anonymous'), hint: t('plan.names.anonymous.hint') },
          ]}
          onChange={(chosen) => set({ anonymous: chosen === 'anonymous' })}
        />
      )}
      <Switch hint={t('plan.online.hint')} on={programme.online} onChange={(online) => set({ online })}>
        {t('plan.online')}
      </Switch>
      <FindingLines at={{ kind: 'field', field: 'online' }} />
    </PlanSection>
  )
}
