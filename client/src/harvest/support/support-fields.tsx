import { type DotPlaces, dotPlaces, MOST_DOTS, type Support } from '@tafelronde/shared/programme/support.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './support.module.css'

interface SupportFieldsProps {
  readonly value: Support
  readonly onChange: (support: Support) => void
}

/** How people weigh: where dots count, how many each has, and whether opinions are asked. */
export function SupportFields({ value, onChange }: SupportFieldsProps) {
  const { t } = useWords()
  const { dots, each, opinions } = value
  return (
    <div className={styles['fields']}>
      <RadioGroup<DotPlaces>
        label={t('support.where')}
        hint={t('support.anonymous')}
        value={dots}
        choices={dotPlaces.map((place) => ({
          value: place,
          label: t(`support.where.${place}`),
          hint: place === 'none' ? undefined : t(`support.where.${place}.hint`),
        }))}
        onChange={(place) => onChange({ ...value, dots: place })}
      />
      {dots === 'none' ? null : (
        <NumberField
          label={t('support.each')}
          min={1}
          max={MOST_DOTS}
          value={each}
          onChange={(count) => onChange({ ...value, each: count })}
        />
      )}
      <Checkbox
        checked={opinions}
        hint={t('support.opinions.hint')}
        onChange={(asked) => onChange({ ...value, opinions: asked })}
      >
        {t('support.opinions')}
      </Checkbox>
    </div>
  )
}
