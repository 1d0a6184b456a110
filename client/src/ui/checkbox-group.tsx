import type { Choice } from './choice.ts'
import { Checkbox } from './checkbox.tsx'
import styles from './choices.module.css'

interface CheckboxGroupProps<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (values: readonly Value[]) => void
}

/** Any number out of few. */
export function CheckboxGroup<Value extends string>({ label, values, choices, onChange }: CheckboxGroupProps<Value>) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{label}</legend>
      <div className={styles['choices']} data-look="rows">
        {choices.map(({ value, label: words, hint }) => (
          <Checkbox
            key={value}
            hint={hint}
            checked={values.includes(value)}
            onChange={(checked) => onChange(checked ? [...values, value] : values.filter((other) => other !== value))}
          >
            {words}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
