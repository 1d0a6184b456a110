import type { Level } from '@tafelronde/shared/people/person.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { levelsInOrder } from './levels.ts'

interface OrganisationFieldProps {
  readonly label: string
  readonly organisation: string
  readonly level: Level | ''
  /** Organisations that are in the list already: these have a level. */
  readonly known: readonly string[]
  readonly onOrganisation: (organisation: string) => void
  readonly onLevel: (level: Level) => void
}

/**
 * An organisation from the list or a new one; only a new one is asked what kind it is. That question comes while one
 * types and never on leaving the field: it would push the button from under the finger that goes for it.
 */
export function OrganisationField({
  label,
  organisation,
  level,
  known,
  onOrganisation,
  onLevel,
}: OrganisationFieldProps) {
  const { t } = useWords()
  const typed = organisation.trim().toLowerCase()
  const isKnown = known.some((one) => one.toLowerCase() === typed)
  return (
    <>
      <TextField
        label={label}
        hint={known.length > 0 ? t('join.fields.organisation.hint') : undefined}
        note={t('ui.optional')}
        value={organisation}
        maxLength={120}
        autoComplete="organization"
        suggestions={known}
        onChange={onOrganisation}
      />
      {typed === '' || isKnown ? null : (
        <Select
          label={t('join.fields.level')}
          note={t('ui.optional')}
          value={level}
          choices={levelsInOrder.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={onLevel}
        />
      )}
    </>
  )
}
