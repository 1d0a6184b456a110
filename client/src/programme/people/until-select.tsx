import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { rounds } from '@tafelronde/shared/programme/programme.ts'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { usePlan } from '../use-plan.ts'

interface UntilSelectProps {
  readonly person: ExpectedPerson
  readonly onChange: (person: ExpectedPerson) => void
}

/** After which round somebody goes. */
export function UntilSelect({ person, onChange }: UntilSelectProps) {
  const { t } = useWords()
  const count = rounds(usePlan().draft.programme).length
  return (
    <Select<string>
      label={t('plan.people.until')}
      value={String(person.until ?? 'end')}
      choices={[
        { value: 'end', label: t('plan.people.until-end') },
        ...Array.from({ length: Math.max(0, count - 1) }, (_, round) => ({
          value: String(round + 1),
          label: t('plan.items.round', { n: round + 1 }),
        })),
      ]}
      onChange={(chosen) => {
        const { until: _, ...open } = person
        onChange(chosen === 'end' ? open : { ...open, until: Number(chosen) })
      }}
    />
  )
}
