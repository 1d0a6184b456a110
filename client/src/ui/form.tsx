import type { ReactNode } from 'react'
import styles from './form.module.css'

interface FormProps {
  readonly children: ReactNode
  /** Enter in a field, or its submit button. */
  readonly onSubmit: () => void
  readonly label?: string
}

/** Fields under each other. What is wrong is said by us at the field, not by the browser. */
export function Form({ children, onSubmit, label }: FormProps) {
  return (
    <form
      className={styles['form']}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
