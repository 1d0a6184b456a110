import { type ReactNode, useId } from 'react'
import type { Choice } from './choice.ts'
import { Icon } from './icon.tsx'
import styles from './choices.module.css'

interface RadioGroupProps<Value extends string> {
  readonly label: ReactNode
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  /** Under each other with room for hints, or side by side as one bar. */
  readonly look?: 'rows' | 'bar'
}

/** One out of few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, hint, error, value, choices, onChange, look = 'rows' } = props
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles['group']} aria-describedby={described || undefined}>
      <legend className={styles['legend']}>{label}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          <Icon name="danger" />
          {error}
        </p>
      )}
      <div className={styles['choices']} data-look={look}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={id}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              className={styles['radio']}
            />
            <span>
              {choice.label}
              {choice.hint === undefined ? null : <span className={styles['choiceHint']}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
