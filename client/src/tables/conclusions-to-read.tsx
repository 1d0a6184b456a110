import type { ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { Theme } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { statusOf } from '@tafelronde/shared/harvest/approval.ts'
import { isSupportShown } from '@tafelronde/shared/harvest/support/decide-support.ts'
import type { ReactNode } from 'react'
import { useHarvest } from '../connection/use-harvest.ts'
import { labelFor } from '../harvest/label-for.ts'
import { sayAction } from '../harvest/say-action.ts'
import { DotButtons } from '../harvest/support/dot-buttons.tsx'
import { OpinionButtons } from '../harvest/support/opinion-buttons.tsx'
import { SupportBar } from '../harvest/support/support-bar.tsx'
import { ToldSupport } from '../harvest/support/told-support.tsx'
import { Card } from '../ui/card.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusions-to-read.module.css'

interface ConclusionsToReadProps {
  readonly session: SharedSession
  /** The themes at whose tables one sat: these come first, and can be answered. */
  readonly own?: ReadonlySet<ThemeId>
  /** What one says of a conclusion of one's own themes. */
  readonly answer?: (conclusion: Conclusion) => ReactNode
}

const none: ReadonlySet<ThemeId> = new Set()

/** The conclusions as they stand, those of one's own themes first; the one on the hall screen is marked. */
export function ConclusionsToRead({ session, own = none, answer }: ConclusionsToReadProps) {
  const { t } = useWords()
  const harvest = useHarvest()
  const shown = (harvest?.conclusions ?? []).filter(({ removed }) => !removed)
  const themes = session.programme.themes.filter(({ id }) => shown.some(({ theme }) => theme === id))
  const mine = themes.filter(({ id }) => own.has(id))
  const others = themes.filter(({ id }) => !own.has(id))
  const isDiscussed = ({ id }: Theme) => shown.some((one) => one.theme === id && one.id === session.discussed)
  if (themes.length === 0) return null
  return (
    <>
      <SupportBar on="conclusions" />
      {mine.length === 0 ? null : (
        <section className={styles['conclusions']} aria-labelledby="conclusions">
          <div>
            <h2 id="conclusions">{t('readback.own')}</h2>
            {isSettled(session) ? null : <p className={styles['ask']}>{t('readback.ask')}</p>}
          </div>
          {mine.map((theme) => (
            <ThemeToRead key={theme.id} theme={theme} shown={shown} session={session} {...(answer && { answer })} />
          ))}
        </section>
      )}
      {others.length === 0 ? null : mine.length === 0 ? (
        <section className={styles['conclusions']} aria-labelledby="conclusions">
          <h2 id="conclusions">{t('harvest-page.conclusions')}</h2>
          {others.map((theme) => (
            <ThemeToRead key={theme.id} theme={theme} shown={shown} session={session} />
          ))}
        </section>
      ) : (
        // What the room looks at stands open.
        <Disclosure level={2} title={t('readback.others')} openAtFirst={others.some(isDiscussed)}>
          <div className={styles['conclusions']}>
            {others.map((theme) => (
              <ThemeToRead key={theme.id} theme={theme} shown={shown} session={session} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  )
}

interface ThemeToReadProps {
  readonly theme: Theme
  readonly shown: readonly Conclusion[]
  readonly session: SharedSession
  readonly answer?: ConclusionsToReadProps['answer']
}

function ThemeToRead({ theme, shown, session, answer }: ThemeToReadProps) {
  return (
    <div className={styles['theme']}>
      <h3>{theme.title}</h3>
      <Stack element="ol" gap={1}>
        {shown
          .filter((conclusion) => conclusion.theme === theme.id)
          .map((conclusion) => (
            <li key={conclusion.id}>
              <OneConclusion session={session} conclusion={conclusion}>
                {answer?.(conclusion)}
              </OneConclusion>
            </li>
          ))}
      </Stack>
    </div>
  )
}

interface OneConclusionProps {
  readonly session: SharedSession
  readonly conclusion: Conclusion
  readonly children: ReactNode
}

function OneConclusion({ session, conclusion, children }: OneConclusionProps) {
  const { t } = useWords()
  const harvest = useHarvest()
  const label = labelFor(conclusion, t)
  const action = sayAction(conclusion, t)
  const discussed = session.discussed === conclusion.id
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
      {action === '' ? null : <p>{action}</p>}
      {statusOf(conclusion) === 'goedgekeurd' || isSettled(session) ? null : (
        <p className={styles['draft']}>{t('readback.draft')}</p>
      )}
      {children}
      <DotButtons subject={conclusion.id} text={conclusion.text} on="conclusions" />
      <OpinionButtons conclusion={conclusion.id} text={conclusion.text} />
      {isSupportShown(session) && harvest !== undefined ? (
        <ToldSupport programme={session.programme} harvest={harvest} conclusion={conclusion} />
      ) : null}
    </Card>
  )
}
