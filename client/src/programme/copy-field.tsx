import { useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './plan.module.css'

interface CopyFieldProps {
  readonly label: string
  readonly hint?: string
  readonly text: string
}

/** A link to take along: selected by a press, copied by a button. */
export function CopyField({ label, hint, text }: CopyFieldProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string>()

  async function copy(): Promise<void> {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      return // It is selected: the keyboard copies it.
    }
    setCopied(text)
    announcer.announce(t('ui.copied'))
  }

  return (
    <div className={styles['copy']}>
      <TextField ref={field} label={label} hint={hint} value={text} readOnly onChange={() => {}} />
      <Button label={`${t('ui.copy')}: ${label}`} onPress={() => void copy()}>
        {copied === text ? t('ui.copied') : t('ui.copy')}
      </Button>
    </div>
  )
}
