import { type ReactNode, useId } from 'react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

/** What every field can be told. */
export interface FieldWords {
  readonly label: string
  /** Stands between label and field: what is expected here. */
  readonly hint?: string | undefined
  /** Stands at the field that it is about: what is wrong and what to do. */
  readonly error?: string | undefined
  /** Shown after the label, such as "hoeft niet". */
  readonly note?: string | undefined
  /** Keeps the label for assistive technology alone, where the place itself says it. */
  readonly labelHidden?: boolean
}

interface FieldParts {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps extends FieldWords {
  readonly children: (parts: FieldParts) => ReactNode
}

/** Label, hint and error around one control, tied together for assistive technology. */
export function Field({ label, hint, error, note, labelHidden = false, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']} data-hidden={labelHidden}>
        {label}
        {note === undefined ? null : <span className={styles['note']}> ({note})</span>}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        // Read out when it appears or is another sentence; a number that counts along in it is not read out again.
        <span
          key={error.replaceAll(/\d/gu, '')}
          id={`${id}-error`}
          role="alert"
          aria-atomic="false"
          aria-relevant="additions"
          className={styles['error']}
        >
          <Icon name="danger" />
          {error}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
