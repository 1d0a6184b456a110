import { useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { copyText } from './copy-text.ts'
import { useAnnounce } from './use-announce.ts'

interface CopyButtonProps {
  /** Asked for when it is pressed: what is there may change until then. */
  readonly text: () => string
  readonly children: string
}

/** Copies a text that stands in sight, and says whether that was done. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [copied, setCopied] = useState<string>()

  async function copy(): Promise<void> {
    const now = text()
    const done = await copyText(now)
    if (done) setCopied(now)
    announcer.announce(t(done ? 'ui.copied' : 'ui.copy-by-hand'))
  }

  return <Button onPress={() => void copy()}>{copied === undefined ? children : t('ui.copied')}</Button>
}
