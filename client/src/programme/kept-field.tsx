import { useState } from 'react'
import { TextField } from '../ui/text-field.tsx'

interface KeptFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly note?: string
  readonly value: string
  readonly type?: 'text' | 'url' | 'date' | 'time'
  readonly maxLength?: number
  /** Whether what is typed can be kept; what cannot stays in the field, and the plan stays as it was. */
  readonly fits: (typed: string) => boolean
  /** What to say while it does not fit. */
  readonly misfit: string
  readonly onChange: (value: string) => void
  readonly readOnly?: boolean
}

/** A field for what has a form: half a date or an empty name is never saved, and never taken out of one's hands. */
export function KeptField({
  label,
  hint,
  note,
  value,
  type = 'text',
  fits,
  misfit,
  onChange,
  ...rest
}: KeptFieldProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      {...rest}
      label={label}
      hint={hint}
      note={note}
      type={type}
      value={typed ?? value}
      error={typed === undefined ? undefined : misfit}
      onChange={(text) => {
        if (!fits(text)) return setTyped(text)
        setTyped(undefined)
        onChange(text)
      }}
    />
  )
}
