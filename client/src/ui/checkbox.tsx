import type { ReactNode, Ref } from 'react'
import styles from './choices.module.css'

interface CheckboxProps {
  readonly children: ReactNode
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function Checkbox({ children, hint, checked, onChange, disabled = false, ref }: CheckboxProps) {
  return (
    <label className={styles['choice']}>
      <input
        ref={ref}
        type="checkbox"
        className={styles['check']}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {children}
        {hint === undefined ? null : <span className={styles['choiceHint']}>{hint}</span>}
      </span>
    </label>
  )
}
