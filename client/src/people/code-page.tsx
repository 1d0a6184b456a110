import type { Invitation, Key } from '@tafelronde/shared/wire/http.ts'
import { useRef, useState } from 'react'
import type { HttpRefused } from '../connection/ask-http.ts'
import { NewServerNotice } from '../home/new-server-notice.tsx'
import { useRefusalSentence } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { EntryFrame } from './entry-frame.tsx'
import { lookUp } from './look-up.ts'

interface CodePageProps {
  readonly onFound: (key: Key, invitation: Invitation) => void
}

/** The first page for everyone who has no link: a field for eight digits. */
export function CodePage({ onFound }: CodePageProps) {
  const { t } = useWords()
  const say = useRefusalSentence()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const field = useRef<HTMLInputElement>(null)
  const code = typed.replace(/\D/g, '')

  async function look(): Promise<void> {
    if (busy) return
    if (code.length !== 8) {
      setRefused({ ok: false, why: 'wrong-code' })
      field.current?.focus()
      return
    }
    setBusy(true)
    const answer = await lookUp({ code })
    if (answer === undefined) return
    setBusy(false)
    if (answer.ok) return onFound({ code }, answer.value)
    setRefused(answer)
    field.current?.focus()
  }

  return (
    <EntryFrame title={t('join.code.title')}>
      <Form onSubmit={() => void look()}>
        <TextField
          ref={field}
          label={t('join.code')}
          digits
          size="large"
          value={typed}
          maxLength={14}
          autoComplete="one-time-code"
          error={refused === undefined ? undefined : say(refused)}
          onChange={(value) => {
            setTyped(spaced(value))
            setRefused(undefined)
          }}
        />
        <Button kind="primary" size="large" type="submit" wide busy={busy}>
          {t('join.code.join')}
        </Button>
      </Form>
      <NewServerNotice />
    </EntryFrame>
  )
}

/** "4821 7730", as it stands on the screen in the hall. */
function spaced(typed: string): string {
  const digits = typed.replace(/\D/g, '').slice(0, 8)
  return digits.length > 4 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits
}
