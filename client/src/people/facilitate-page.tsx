import type { FacilitatorInvitation, Joined } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { deskPath } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { EntryFrame } from './entry-frame.tsx'

/** Behind a facilitator's link: a name and a button, so that a mail scanner that opens the link changes nothing. */
export function FacilitatePage() {
  const { t } = useWords()
  const navigate = useNavigate()
  const { secret = '' } = useParams()
  const [invitation, setInvitation] = useState<FacilitatorInvitation>()
  const [name, setName] = useState('')
  const [nameless, setNameless] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  useEffect(() => {
    void askHttp<FacilitatorInvitation>('POST', '/facilitate/look', { secret }).then((answer) => {
      if (!answer.ok) return setRefused(answer)
      setInvitation(answer.value)
      if (answer.value.joined) void navigate(deskPath(answer.value.session), { replace: true })
    })
  }, [secret, navigate])

  async function open(): Promise<void> {
    if (name.trim() === '') return setNameless(true)
    setBusy(true)
    setRefused(undefined)
    const answer = await askHttp<Joined>('POST', '/facilitate', { secret, name: name.trim() })
    setBusy(false)
    if (answer.ok) void navigate(deskPath(answer.value.session), { replace: true })
    else setRefused(answer)
  }

  if (invitation === undefined) {
    return (
      <EntryFrame title={refused === undefined ? t('ui.busy') : t('join.facilitator.link')}>
        <RefusalNotice refused={refused} />
      </EntryFrame>
    )
  }
  return (
    <EntryFrame title={t('join.facilitator.title', { title: invitation.title })}>
      <Form onSubmit={() => void open()}>
        <TextField
          label={t('join.fields.name')}
          hint={t('join.facilitator.name-hint')}
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
          {t('join.facilitator.open')}
        </Button>
      </Form>
    </EntryFrame>
  )
}
