import { type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { type Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { useHarvest } from '../connection/use-harvest.ts'
import { labelFor } from '../harvest/label-for.ts'
import { Card } from '../ui/card.tsx'
import { Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusions-to-read.module.css'

/** The conclusions as they stand, by theme; the one on the hall screen is marked. */
export function ConclusionsToRead({ session }: { readonly session: SharedSession }) {
  const { t } = useWords()
  const harvest = useHarvest()
  const shown = (harvest?.conclusions ?? []).filter(({ removed }) => !removed)
  if (shown.length === 0) return null
  return (
    <section className={styles['conclusions']} aria-labelledby="conclusions">
      <h2 id="conclusions">{t('harvest-page.conclusions')}</h2>
      {session.programme.themes.map((theme) => {
        const ofTheme = shown.filter((conclusion) => conclusion.theme === theme.id)
        if (ofTheme.length === 0) return null
        return (
          <div key={theme.id} className={styles['theme']}>
            <h3>{theme.title}</h3>
            <Stack element="ol" gap={1}>
              {ofTheme.map((conclusion) => (
                <li key={conclusion.id}>
                  <OneConclusion conclusion={conclusion} discussed={session.discussed === conclusion.id} />
                </li>
              ))}
            </Stack>
          </div>
        )
      })}
    </section>
  )
}

function OneConclusion({ conclusion, discussed }: { readonly conclusion: Conclusion; readonly discussed: boolean }) {
  const { t } = useWords()
  const label = labelFor(conclusion, t)
  return (
    <Card look={discussed ? 'menu' : 'paper'}>
      {discussed ? <p className={styles['now']}>{t('plenary-page.now')}</p> : null}
      <p>{conclusion.text}</p>
      {conclusion.subLines.length === 0 ? null : (
        <ul>
          {conclusion.subLines.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      {label === '' ? null : <Tag>{label}</Tag>}
    </Card>
  )
}
