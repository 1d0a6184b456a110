import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { APART_MOST } from '@tafelronde/shared/people/person.ts'
import { TagField } from '../../ui/tag-field.tsx'
import { useWords } from '../../words/use-words.ts'
import { plainText } from './guess-level.ts'

/** Somebody who can be chosen. */
export interface ApartChoice {
  readonly person: PersonId
  readonly name: string
  readonly organisation: string
}

interface ApartFieldProps {
  /** Everyone else who can be chosen. */
  readonly people: readonly ApartChoice[]
  readonly apart: readonly PersonId[]
  readonly onChange: (apart: readonly PersonId[]) => void
}

/** With whom somebody must not sit at a table. */
export function ApartField({ people, apart, onChange }: ApartFieldProps) {
  const { t } = useWords()
  return (
    <TagField<PersonId>
      label={t('plan.people.apart')}
      hint={t('plan.people.apart.hint')}
      words={{
        placeholder: t('plan.people.apart.placeholder'),
        none: t('plan.people.apart.none'),
        full: t('plan.people.apart.full', { count: APART_MOST }),
        remove: (name) => t('plan.people.apart.remove', { name }),
        added: (name) => t('plan.people.apart.added', { name }),
        removed: (name) => t('plan.people.apart.removed', { name }),
      }}
      values={apart}
      choices={people.map(({ person, name, organisation }) => ({
        value: person,
        label: name,
        ...(organisation !== '' && { hint: organisation }),
      }))}
      fits={({ label, hint = '' }, typed) => plainText(`${label} ${hint}`).includes(plainText(typed))}
      full={apart.length >= APART_MOST}
      onChange={onChange}
    />
  )
}
