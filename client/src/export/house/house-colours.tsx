import { areReadable } from '@tafelronde/shared/harvest/manuscript/contrast.ts'
import { type HouseTokens, houseTokensSchema, plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { useState } from 'react'
import type { HttpRefused } from '../../connection/ask-http.ts'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { Form } from '../../ui/form.tsx'
import { Stack } from '../../ui/stack.tsx'
import { useAnnounce } from '../../ui/use-announce.ts'
import { useWords } from '../../words/use-words.ts'
import { ColourField } from './colour-field.tsx'
import styles from './house.module.css'
import { readColour } from './read-colour.ts'
import { ReportSample } from './report-sample.tsx'
import type { ChangeHouse } from './use-house.ts'

interface HouseColoursProps {
  readonly tokens: HouseTokens
  readonly onChange: ChangeHouse
}

const colours = [
  ['--tafelronde-report-accent-color', 'house.colours.accent'],
  ['--tafelronde-report-heading-color', 'house.colours.heading'],
  ['--tafelronde-report-color', 'house.colours.text-color'],
] as const

/** The three colours of a report, each with whether it can be read, and what a report looks like in them. */
export function HouseColours({ tokens, onChange }: HouseColoursProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [typed, setTyped] = useState<Readonly<Record<keyof HouseTokens, string>>>(tokens)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const read = houseTokensSchema.safeParse(
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, readColour(value)])),
  ).data
  const chosen = read !== undefined && areReadable(read) ? read : undefined

  async function save(): Promise<void> {
    if (chosen === undefined) return
    setBusy(true)
    const why = await onChange('PUT', 'tokens', chosen)
    setBusy(false)
    setRefused(why)
    if (why === undefined) announcer.announce(t('house.colours.saved'))
  }

  return (
    <section aria-labelledby="colours">
      <Stack gap={2}>
        <h2 id="colours">{t('house.colours')}</h2>
        <p>{t('house.colours.text')}</p>
        <Form label={t('house.colours')} onSubmit={() => void save()}>
          <div className={styles['colours']}>
            {colours.map(([name, label]) => (
              <ColourField
                key={name}
                label={t(label)}
                hint={t(`${label}.hint`)}
                value={typed[name]}
                onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
              />
            ))}
          </div>
          <ReportSample tokens={chosen ?? tokens} isChosen={chosen !== undefined} />
          <RefusalNotice refused={refused} />
          <Cluster>
            <Button
              type="submit"
              busy={busy}
              blockedBy={chosen === undefined ? t('house.colours.mend-first') : undefined}
            >
              {t('house.colours.save')}
            </Button>
            <Button kind="plain" onPress={() => setTyped(plainTokens)}>
              {t('house.colours.plain')}
            </Button>
          </Cluster>
        </Form>
      </Stack>
    </section>
  )
}
