import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'

/** A link to pass on: in sight, so that it can also be copied by hand. */
export function CopyLink({ link, label }: { readonly link: string; readonly label: string }) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [copied, setCopied] = useState('')
  return (
    <div className={styles['copy']}>
      <TextField label={label} labelHidden value={link} onChange={() => {}} readOnly />
      <Button
        label={`${copied === link ? t('ui.copied') : t('ui.copy')}: ${label}`}
        onPress={() => {
          // Without leave to use the clipboard the link still stands there, ready to be selected.
          void navigator.clipboard?.writeText(link).then(
            () => {
              setCopied(link)
              announcer.announce(t('ui.copied'))
            },
            () => {},
          )
        }}
      >
        {copied === link ? t('ui.copied') : t('ui.copy')}
      </Button>
    </div>
  )
}
