import type { NewLogo, ShownLogo } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import type { HttpRefused } from '../../connection/ask-http.ts'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Stack } from '../../ui/stack.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './house.module.css'
import { bytesOf } from './load-picture.ts'
import { LogoForm } from './logo-form.tsx'
import { LogoGone } from './logo-gone.tsx'
import type { ChangeHouse } from './use-house.ts'

interface HouseLogoProps {
  readonly logo: ShownLogo | undefined
  readonly onChange: ChangeHouse
}

/** The organisation's own logo, which stands on the cover of each report. */
export function HouseLogo({ logo, onChange }: HouseLogoProps) {
  const { t } = useWords()
  const [gone, setGone] = useState<ShownLogo>()
  const [refused, setRefused] = useState<HttpRefused>()

  async function remove(): Promise<void> {
    const why = await onChange('DELETE', 'logo')
    setRefused(why)
    if (why === undefined) setGone(logo)
  }

  async function keep(alt: string, url: string): Promise<HttpRefused | undefined> {
    const why = await onChange('PUT', 'logo', { alt, picture: bytesOf(url) } satisfies NewLogo)
    if (why === undefined) setGone(undefined)
    return why
  }

  return (
    <section aria-labelledby="own-logo">
      <Stack gap={3}>
        <h2 id="own-logo">{t('house.logo')}</h2>
        <RefusalNotice refused={refused} />
        {logo === undefined ? (
          gone === undefined && <p>{t('house.logo.none')}</p>
        ) : (
          <div className={styles['shown']}>
            <img className={styles['logo']} src={logo.url} alt={logo.alt} />
            <p className={styles['hint']}>{t('house.logo.says', { alt: logo.alt })}</p>
            <Button label={t('house.logo.remove')} onPress={() => void remove()}>
              {t('ui.remove')}
            </Button>
          </div>
        )}
        {gone === undefined || logo !== undefined ? null : (
          <LogoGone title={t('house.logo.gone')} onPutBack={async () => setRefused(await keep(gone.alt, gone.url))} />
        )}
        <LogoForm
          choose={t(logo === undefined ? 'house.logo.choose' : 'house.logo.choose-other')}
          save={t('house.logo.save')}
          saved={t('house.logo.saved')}
          onSave={keep}
        />
      </Stack>
    </section>
  )
}
