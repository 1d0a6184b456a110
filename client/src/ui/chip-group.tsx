import type { Choice } from './choice.ts'
import styles from './choices.module.css'

interface ChipGroupProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  /** Null when the chosen chip is pressed again: none is needed. */
  readonly onChange: (value: Value | null) => void
}

/** At most one out of few, as small toggles in a row. */
export function ChipGroup<Value extends string>({ label, value, choices, onChange }: ChipGroupProps<Value>) {
  return (
    <div role="group" aria-label={label} className={styles['chips']}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles['chip']}
          aria-pressed={value === choice.value}
          title={choice.hint}
          onClick={() => onChange(value === choice.value ? null : choice.value)}
        >
          <span>{choice.label}</span>
        </button>
      ))}
    </div>
  )
}
