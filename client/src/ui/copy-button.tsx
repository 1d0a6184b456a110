import { useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { copyText } from './copy-text.ts'
import { useAnnounce } from './use-announce.ts'

interface CopyButtonProps {
  /** Asked for when it is pressed: what is there may change until then. */
  readonly text: () => string
  readonly children: string
  /** Which text it is, where more than one can be copied: stands behind the visible words for whoever hears them. */
  readonly of?: string
}

/** Copies a text that stands in sight, and says whether that was done. */
export function CopyButton({ text, children, of }: CopyButtonProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [copied, setCopied] = useState<string>()

  async function copy(): Promise<void> {
    const now = text()
    const done = await copyText(now)
    if (done) setCopied(now)
    announcer.announce(t(done ? 'ui.copied' : 'ui.copy-by-hand'))
  }

  const words = copied === undefined ? children : t('ui.copied')
  return (
    <Button onPress={() => void copy()} {...(of !== undefined && { label: `${words}: ${of}` })}>
      {words}
    </Button>
  )
}
