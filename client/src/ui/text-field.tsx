import { type HTMLInputAutoCompleteAttribute, type Ref, useId } from 'react'
import { Field, type FieldWords } from './field.tsx'
import styles from './field.module.css'

interface TextFieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'time' | 'search'
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly name?: string
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly maxLength?: number
  readonly placeholder?: string
  /** Shows a keypad and wide digits: for codes. */
  readonly digits?: boolean
  readonly size?: 'normal' | 'large'
  /** What to choose from; anything else may be typed too. */
  readonly suggestions?: readonly string[]
  readonly onEnter?: () => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, type = 'text', digits = false, size = 'normal', suggestions, onEnter } = props
  const list = useId()
  return (
    <Field {...props}>
      {(parts) => (
        <>
          <input
            {...parts}
            ref={props.ref}
            className={styles['control']}
            data-size={size}
            data-digits={digits}
            type={type}
            value={value}
            name={props.name}
            inputMode={digits ? 'numeric' : undefined}
            autoComplete={props.autoComplete ?? 'off'}
            aria-required={props.required}
            readOnly={props.readOnly}
            maxLength={props.maxLength}
            placeholder={props.placeholder}
            list={suggestions === undefined ? undefined : list}
            onChange={(event) => onChange(event.target.value)}
            onBlur={props.onBlur}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || onEnter === undefined || event.nativeEvent.isComposing) return
              event.preventDefault()
              onEnter()
            }}
          />
          {suggestions === undefined ? null : (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
