import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { Field, type FieldWords } from './field.tsx'
import { fitArea } from './fit-area.ts'
import styles from './field.module.css'

interface TextAreaProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Begins with so many lines and grows with what is written, up to `maxRows`. */
  readonly rows?: number
  readonly maxRows?: number
  readonly maxLength?: number
  readonly placeholder?: string
  readonly required?: boolean
  readonly readOnly?: boolean
  /** What Enter does; Shift+Enter is then a new line. Without it, Enter is a new line. */
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function TextArea(props: TextAreaProps) {
  const { value, onChange, rows = 1, maxRows = 8, onEnter, onEscape } = props
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(
    props.ref,
    () => {
      if (area.current === null) throw new Error('A text area was asked for before it was there')
      return area.current
    },
    [],
  )
  useLayoutEffect(() => {
    if (area.current !== null) fitArea(area.current, rows, maxRows)
  }, [value, rows, maxRows])

  return (
    <Field {...props}>
      {(parts) => (
        <textarea
          {...parts}
          ref={area}
          className={`${styles['control']} ${styles['area']}`}
          rows={rows}
          value={value}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          aria-required={props.required}
          readOnly={props.readOnly}
          enterKeyHint={onEnter === undefined ? 'enter' : 'send'}
          onChange={(event) => onChange(event.target.value)}
          onFocus={props.onFocus}
          onBlur={props.onBlur}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') onEscape?.()
            if (event.key !== 'Enter' || event.shiftKey || onEnter === undefined) return
            event.preventDefault()
            onEnter()
          }}
        />
      )}
    </Field>
  )
}
