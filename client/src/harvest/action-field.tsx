import { useEffect, useRef, useState } from 'react'
import { TextArea } from '../ui/text-area.tsx'

interface ActionFieldProps {
  readonly label: string
  readonly question: string
  readonly value: string
  readonly limit: number
  /** Resolves to whether it was done. */
  readonly onSave: (typed: string) => Promise<boolean>
}

/** A line that is all to be read, and is saved when it is left or Enter is pressed; what could not be saved stays to be read. */
export function ActionField({ label, question, value, limit, onSave }: ActionFieldProps) {
  const [typed, setTyped] = useState<string>()
  const leave = useRef<() => void>(undefined)

  async function save(): Promise<void> {
    if (typed === undefined) return
    if (typed.trim() === value || (await onSave(typed))) {
      // What was typed while it was on its way stays.
      setTyped((now) => (now === typed ? undefined : now))
    }
  }

  useEffect(() => {
    leave.current = typed === undefined || typed.trim() === value ? undefined : () => void onSave(typed)
  })
  // A field that goes away under somebody's hands is left too, and tells nobody that it was.
  useEffect(() => () => leave.current?.(), [])

  return (
    <TextArea
      label={label}
      placeholder={question}
      value={typed ?? value}
      maxRows={4}
      maxLength={limit}
      onChange={setTyped}
      onEnter={() => void save()}
      onBlur={() => void save()}
    />
  )
}
