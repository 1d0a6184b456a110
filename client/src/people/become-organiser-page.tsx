import type { Me } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { patterns } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { EntryFrame } from './entry-frame.tsx'

/** Behind the one-time link that the server prints: a name, and this browser is an organiser's. */
export function BecomeOrganiserPage() {
  const { t } = useWords()
  const navigate = useNavigate()
  const { token = '' } = useParams()
  const [name, setName] = useState('')
  const [nameless, setNameless] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function become(): Promise<void> {
    if (name.trim() === '') return setNameless(true)
    setBusy(true)
    setRefused(undefined)
    const answer = await askHttp<Me>('POST', '/organisers', { token, name: name.trim() })
    setBusy(false)
    if (answer.ok) void navigate(patterns.home, { replace: true })
    else setRefused(answer)
  }

  return (
    <EntryFrame title={t('join.organiser.title')}>
      <p>{t('join.organiser.text')}</p>
      <Form onSubmit={() => void become()}>
        <TextField
          label={t('join.fields.name')}
          value={name}
          maxLength={60}
          autoComplete="name"
          required
          error={nameless ? t('ui.required') : undefined}
          onChange={(value) => {
            setName(value)
            setNameless(false)
          }}
        />
        <RefusalNotice refused={refused} />
        <Button kind="primary" size="large" type="submit" busy={busy}>
          {t('join.organiser.button')}
        </Button>
      </Form>
    </EntryFrame>
  )
}
