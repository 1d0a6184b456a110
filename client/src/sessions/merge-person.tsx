import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import type { PersonRow } from './people-rows.ts'
import { useDesk } from './use-desk.ts'

interface MergePersonProps {
  readonly row: PersonRow
  readonly rows: readonly PersonRow[]
}

/** "Dat is dezelfde persoon": two on the list are one. People of the same organisation are asked about first. */
export function MergePerson({ row, rows }: MergePersonProps) {
  const { t } = useWords()
  const { ask, busy } = useDesk()
  const [other, setOther] = useState<PersonId>()
  const others = rows
    .filter(({ person }) => person.id !== row.person.id)
    .toSorted((a, b) => Number(b.organisation === row.organisation) - Number(a.organisation === row.organisation))
  if (others.length === 0) return null
  return (
    <div className={styles['copy']}>
      <Select<PersonId>
        label={t('desk.people.same')}
        hint={t('desk.people.same.hint')}
        value={other ?? ''}
        placeholder={t('desk.people.same.choose')}
        choices={others.map(({ person, name, organisation }) => ({
          value: person.id,
          label: organisation === '' ? name : `${name} · ${organisation}`,
        }))}
        onChange={setOther}
      />
      {other === undefined ? null : (
        <Button busy={busy} onPress={() => void ask({ kind: 'merge-people', keep: row.person.id, drop: other })}>
          {t('desk.people.same.merge')}
        </Button>
      )}
    </div>
  )
}
