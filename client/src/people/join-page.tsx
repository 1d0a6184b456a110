import type { Level } from '@tafelronde/shared/people/person.ts'
import type { Invitation, Joined, JoinRequest, Key } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useRef, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { keepModelTold } from '../sessions/model-told.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { participantPath } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { TextField } from '../ui/text-field.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { EntryFrame } from './entry-frame.tsx'
import { fetchAhead } from './fetch-ahead.ts'
import { JoinNotice } from './join-notice.tsx'
import styles from './join-page.module.css'
import type { NameTag } from './name-tag.ts'
import { OrganisationField } from './organisation-field.tsx'

interface JoinPageProps {
  readonly invitation: Invitation
  readonly joinKey: Key
  /** Who scanned it, as their name tag says; they only press the button. */
  readonly tag?: NameTag | undefined
}

/** Who you are, under what happens with what you write. One button, and you are in. */
export function JoinPage({ invitation, joinKey, tag }: JoinPageProps) {
  const { t, language } = useWords()
  const format = formatFor(language, invitation.timeZone)
  const [name, setName] = useState(tag?.name ?? '')
  const [organisation, setOrganisation] = useState(tag?.organisation ?? '')
  const [level, setLevel] = useState<Level | ''>(tag?.level ?? '')
  const [where, setWhere] = useState<'room' | 'online'>('room')
  const [nameless, setNameless] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const field = useRef<HTMLInputElement>(null)
  const asked = useRef<HTMLButtonElement>(null)
  const same = refused?.why === 'same-name'

  useEffect(() => {
    if (same) asked.current?.focus()
  }, [same])

  useEffect(fetchAhead, [])

  async function join(answer?: JoinRequest['same']): Promise<void> {
    if (busy) return
    if (name.trim() === '') {
      setNameless(true)
      field.current?.focus()
      return
    }
    setBusy(true)
    setRefused(undefined)
    const known = invitation.organisations.find((one) => sameName(one.name, organisation))
    const request: JoinRequest = {
      key: joinKey,
      name: name.trim(),
      organisation: known?.name ?? organisation.trim(),
      level: known?.level ?? (level || 'overig'),
      online: invitation.online && where === 'online',
      ...(answer !== undefined && { same: answer }),
    }
    const joined = await askHttp<Joined>('POST', '/join', request)
    // Whoever pressed the button has read where notes go.
    if (joined.ok && invitation.modelHost !== undefined) keepModelTold(invitation.session, invitation.modelHost)
    if (joined.ok) return window.location.replace(participantPath(joined.value.session))
    setBusy(false)
    setRefused(joined)
  }

  return (
    <EntryFrame title={t('join.title', { title: invitation.title })}>
      <p className={styles['when']}>
        {format.date(invitation.startsAt)}, {format.time(invitation.startsAt)}
        {invitation.place === '' ? null : ` · ${invitation.place}`}
      </p>
      <JoinNotice invitation={invitation} />
      <Form onSubmit={() => void join()}>
        <TextField
          ref={field}
          label={t('join.fields.name')}
          hint={t(tag === undefined ? 'join.fields.name.hint' : 'join.fields.name.from-tag')}
          value={name}
          maxLength={60}
          autoComplete="given-name"
          required
          error={nameless ? t('ui.required') : undefined}
          onChange={(value) => {
            setName(value)
            setNameless(false)
          }}
        />
        <OrganisationField
          label={t('join.fields.organisation')}
          organisation={organisation}
          level={level}
          known={invitation.organisations.map((one) => one.name)}
          onOrganisation={setOrganisation}
          onLevel={setLevel}
        />
        {invitation.online ? (
          <RadioGroup
            label={t('join.fields.where')}
            look="bar"
            value={where}
            choices={[
              { value: 'room', label: t('join.fields.in-room') },
              { value: 'online', label: t('join.fields.online') },
            ]}
            onChange={setWhere}
          />
        ) : null}
        {same ? (
          <Notice
            title={t('join.same-name', { name: name.trim(), organisation: organisation.trim() || '–' })}
            announced
            actions={
              <>
                <Button ref={asked} onPress={() => void join('me')}>
                  {t('join.same-name.me')}
                </Button>
                <Button onPress={() => void join('two')}>{t('join.same-name.two')}</Button>
              </>
            }
          />
        ) : (
          <>
            <RefusalNotice refused={refused} />
            <Button kind="primary" size="large" type="submit" wide busy={busy}>
              {t('join.code.join')}
            </Button>
          </>
        )}
      </Form>
    </EntryFrame>
  )
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
