import type { NewOrganisationLogo, OrganisationLogo } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import type { HttpRefused } from '../../connection/ask-http.ts'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { PlainList } from '../../ui/plain-list.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './house.module.css'
import { bytesOf } from './load-picture.ts'
import { LogoForm } from './logo-form.tsx'
import { LogoGone } from './logo-gone.tsx'
import type { ChangeHouse } from './use-house.ts'

interface OrganisationLogosProps {
  readonly logos: readonly OrganisationLogo[]
  readonly onChange: ChangeHouse
}

/** The logos of organisations that take part, which stand together in the report. */
export function OrganisationLogos({ logos, onChange }: OrganisationLogosProps) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [nameless, setNameless] = useState(false)
  const [gone, setGone] = useState<OrganisationLogo>()
  const [refused, setRefused] = useState<HttpRefused>()

  async function remove(logo: OrganisationLogo): Promise<void> {
    const why = await onChange('DELETE', 'logos', { organisation: logo.organisation })
    setRefused(why)
    if (why === undefined) setGone(logo)
  }

  async function putBack(logo: OrganisationLogo): Promise<void> {
    const why = await keep(logo)
    setRefused(why)
    if (why === undefined) setGone(undefined)
  }

  async function add(alt: string, url: string): Promise<HttpRefused | undefined> {
    const why = await keep({ organisation: name.trim(), alt, url })
    if (why === undefined) setName('')
    return why
  }

  function keep({ organisation, alt, url }: OrganisationLogo): Promise<HttpRefused | undefined> {
    return onChange('PUT', 'logos', { organisation, alt, picture: bytesOf(url) } satisfies NewOrganisationLogo)
  }

  return (
    <section aria-labelledby="others-logos">
      <Stack gap={3}>
        <h2 id="others-logos">{t('house.logos')}</h2>
        <p>{t('house.logos.text')}</p>
        <RefusalNotice refused={refused} />
        {gone === undefined ? null : (
          <LogoGone
            title={t('house.logos.gone', { organisation: gone.organisation })}
            onPutBack={() => putBack(gone)}
          />
        )}
        {logos.length === 0 ? (
          <p className={styles['hint']}>{t('house.logos.none')}</p>
        ) : (
          <PlainList className={styles['logos']}>
            {logos.map((logo) => (
              <li key={logo.organisation} className={styles['line']}>
                <img className={styles['small']} src={logo.url} alt={logo.alt} />
                <span className={styles['name']}>{logo.organisation}</span>
                <Button
                  label={t('house.logos.remove', { organisation: logo.organisation })}
                  onPress={() => void remove(logo)}
                >
                  {t('ui.remove')}
                </Button>
              </li>
            ))}
          </PlainList>
        )}
        <h3>{t('house.logos.add')}</h3>
        <LogoForm
          choose={t('house.logos.choose')}
          save={t('house.logos.save')}
          saved={t('house.logos.saved')}
          isComplete={() => {
            setNameless(name.trim() === '')
            return name.trim() !== ''
          }}
          onSave={add}
        >
          <TextField
            label={t('house.logos.name')}
            hint={t('house.logos.name.hint')}
            value={name}
            required
            maxLength={120}
            error={nameless && name.trim() === '' ? t('house.logos.name.missing') : undefined}
            onChange={setName}
          />
        </LogoForm>
      </Stack>
    </section>
  )
}
