import { useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Field, type FieldWords } from './field.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

interface NumberFieldProps extends FieldWords {
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min: number
  readonly max: number
  readonly step?: number
  /** Shown after the field, such as "minuten". */
  readonly unit?: string
}

/** A whole number that is always within its limits; what is typed counts once it is one. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step = 1, unit, label } = props
  const { t } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const within = (wanted: number) => Math.min(max, Math.max(min, wanted))

  function settle(): void {
    const wanted = Number.parseInt(typed ?? '', 10)
    setTyped(null)
    if (!Number.isNaN(wanted) && within(wanted) !== value) onChange(within(wanted))
  }

  return (
    <Field {...props}>
      {(parts) => (
        <span className={styles['number']}>
          <button
            type="button"
            className={styles['step']}
            aria-label={`${t('ui.less')}: ${label}`}
            disabled={value <= min}
            onClick={() => onChange(within(value - step))}
          >
            <Icon name="minus" />
          </button>
          <input
            {...parts}
            className={styles['control']}
            inputMode="numeric"
            role="spinbutton"
            autoComplete="off"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
            value={typed ?? value}
            onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
            onBlur={settle}
            onKeyDown={(event) => {
              const by = { ArrowUp: step, ArrowDown: -step }[event.key]
              if (event.key === 'Enter') settle()
              if (by === undefined) return
              event.preventDefault()
              setTyped(null)
              onChange(within(value + by))
            }}
          />
          <button
            type="button"
            className={styles['step']}
            aria-label={`${t('ui.one-more')}: ${label}`}
            disabled={value >= max}
            onClick={() => onChange(within(value + step))}
          >
            <Icon name="plus" />
          </button>
          {unit === undefined ? null : <span className={styles['unit']}>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
