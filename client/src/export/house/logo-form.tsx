import { type ReactNode, useState } from 'react'
import type { HttpRefused } from '../../connection/ask-http.ts'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAnnounce } from '../../ui/use-announce.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './house.module.css'
import { loadPicture } from './load-picture.ts'

interface LogoFormProps {
  /** On the button that chooses the file, on the one that saves, and what is said once it is done. */
  readonly choose: string
  readonly save: string
  readonly saved: string
  /** Fields that come before the file. */
  readonly children?: ReactNode
  /** Whether those are filled in; otherwise they say so themselves. */
  readonly isComplete?: () => boolean
  readonly onSave: (alt: string, url: string) => Promise<HttpRefused | undefined>
}

interface Chosen {
  readonly name: string
  readonly url: string
}

/** Asks for a logo: the file, and what it says to who cannot see it. What was typed stays when it is refused. */
export function LogoForm({ choose, save, saved, children, isComplete = () => true, onSave }: LogoFormProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [chosen, setChosen] = useState<Chosen>()
  const [alt, setAlt] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function take(file: File): Promise<void> {
    const loaded = await loadPicture(file)
    setChosen(loaded.ok ? { name: file.name, url: loaded.value } : undefined)
    setRefused(loaded.ok ? undefined : loaded)
  }

  async function send(): Promise<void> {
    const complete = isComplete()
    if (!complete || chosen === undefined || alt.trim() === '') return setMissing(true)
    setMissing(false)
    setBusy(true)
    const why = await onSave(alt.trim(), chosen.url)
    setBusy(false)
    setRefused(why)
    if (why !== undefined) return
    announcer.announce(saved)
    setChosen(undefined)
    setAlt('')
  }

  return (
    <Form label={save} onSubmit={() => void send()}>
      {children}
      <FileField
        label={choose}
        hint={chosen === undefined ? t('house.file.hint') : t('house.file.chosen', { file: chosen.name })}
        dropHint=""
        over={false}
        accept=".png,.svg,image/png,image/svg+xml"
        busy={false}
        onFile={(file) => void take(file)}
      />
      {chosen === undefined ? null : (
        <img
          className={styles['logo']}
          src={chosen.url}
          alt={t('house.file.preview')}
          onError={() => {
            setChosen(undefined)
            setRefused({ ok: false, why: 'not-a-picture' })
          }}
        />
      )}
      {missing && chosen === undefined ? <Notice tone="warning" title={t('house.file.missing')} announced /> : null}
      <TextField
        label={t('house.alt')}
        hint={t('house.alt.hint')}
        value={alt}
        required
        maxLength={200}
        error={missing && alt.trim() === '' ? t('house.alt.missing') : undefined}
        onChange={setAlt}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button type="submit" busy={busy}>
          {save}
        </Button>
      </div>
    </Form>
  )
}
