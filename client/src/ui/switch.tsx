import type { ReactNode } from 'react'
import styles from './choices.module.css'

interface SwitchProps {
  readonly children: ReactNode
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is on or off at once, without a button to confirm. */
export function Switch({ children, hint, on, onChange }: SwitchProps) {
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        role="switch"
        className={styles['switch']}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {children}
        {hint === undefined ? null : <span className={styles['choiceHint']}>{hint}</span>}
      </span>
    </label>
  )
}
