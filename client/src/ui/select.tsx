import type { Choice } from './choice.ts'
import { Field, type FieldWords } from './field.tsx'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

interface SelectProps<Value extends string> extends FieldWords {
  readonly value: Value | ''
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
}

/** One out of many. The browser's own list: on a phone it is the one that people know. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, choices, onChange, placeholder } = props
  return (
    <Field {...props}>
      {(parts) => (
        <span className={styles['selectBox']}>
          <select
            {...parts}
            className={`${styles['control']} ${styles['select']}`}
            value={value}
            onChange={(event) => {
              const chosen = choices.find((choice) => choice.value === event.target.value)
              if (chosen !== undefined) onChange(chosen.value)
            }}
          >
            {value === '' ? <option value="">{placeholder ?? ''}</option> : null}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  )
}
