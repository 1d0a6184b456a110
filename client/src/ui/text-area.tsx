import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { Field, type FieldWords } from './field.tsx'
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
    if (area.current !== null) fit(area.current, rows, maxRows)
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

/** Sets the limits; the height between them comes from CSS where the browser can, else from here. */
function fit(area: HTMLTextAreaElement, rows: number, maxRows: number): void {
  const style = getComputedStyle(area)
  const line = Number.parseFloat(style.lineHeight)
  const around =
    Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom) + area.offsetHeight - area.clientHeight
  area.style.minHeight = `max(var(--tafelronde-target), ${rows * line + around}px)`
  area.style.maxHeight = `${maxRows * line + around}px`
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
