import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './report.module.css'

interface VariantFieldsProps {
  readonly value: ReportVariant
  /** What there is nothing to choose about is not asked. */
  readonly asks: { readonly groups: boolean; readonly support: boolean; readonly names: boolean }
  readonly onChange: (variant: ReportVariant) => void
}

/** What is in the report, and how it is told. */
export function VariantFields({ value, asks, onChange }: VariantFieldsProps) {
  const { t } = useWords()
  const choices = <Choice extends string>(field: string, values: readonly Choice[]) =>
    values.map((choice) => ({ value: choice, label: t(`variant.${field}.${choice}` as 'variant.sources.numbers') }))
  return (
    <div className={styles['fields']}>
      <RadioGroup
        label={t('variant.conclusions')}
        value={value.conclusions}
        choices={choices('conclusions', ['approved', 'all'] as const)}
        onChange={(conclusions) => onChange({ ...value, conclusions })}
      />
      <RadioGroup
        label={t('variant.sources')}
        value={value.sources}
        choices={choices('sources', ['numbers', 'footnotes'] as const)}
        onChange={(sources) => onChange({ ...value, sources })}
      />
      {asks.groups ? (
        <RadioGroup
          label={t('variant.groups')}
          value={value.groups}
          choices={choices('groups', ['together', 'apart'] as const)}
          onChange={(groups) => onChange({ ...value, groups })}
        />
      ) : null}
      <RadioGroup
        label={t('variant.organisations')}
        value={value.organisations}
        choices={choices('organisations', ['named', 'anonymous'] as const)}
        onChange={(organisations) => onChange({ ...value, organisations })}
      />
      <fieldset className={styles['also']}>
        <legend>{t('variant.also')}</legend>
        <Checkbox checked={value.annex} onChange={(annex) => onChange({ ...value, annex })}>
          {t('variant.annex')}
        </Checkbox>
        <Checkbox checked={value.pictures} onChange={(pictures) => onChange({ ...value, pictures })}>
          {t('variant.pictures')}
        </Checkbox>
        {asks.support ? (
          <Checkbox checked={value.support} onChange={(support) => onChange({ ...value, support })}>
            {t('variant.support')}
          </Checkbox>
        ) : null}
        {asks.names ? (
          <Checkbox
            checked={value.names}
            hint={t('variant.names.hint')}
            onChange={(names) => onChange({ ...value, names })}
          >
            {t('variant.names')}
          </Checkbox>
        ) : null}
      </fieldset>
    </div>
  )
}
