import { type Opinion, opinions } from '@tafelronde/shared/harvest/support/subject.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useState } from 'react'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useAnnounce } from '../../ui/use-announce.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useWords } from '../../words/use-words.ts'
import { brief } from '../brief.ts'
import styles from './support.module.css'
import { useGiving } from './use-giving.ts'

interface OpinionButtonsProps {
  readonly conclusion: ConclusionId
  readonly text: string
}

/** Whether somebody agrees with a conclusion: one of three, which can be changed and taken back. */
export function OpinionButtons({ conclusion, text }: OpinionButtonsProps) {
  const { t } = useWords()
  const giving = useGiving()
  const announcer = useAnnounce()
  const [refused, setRefused] = useState<Refused>()
  /** What was chosen and is not yet answered: the radio must stay where it was put. */
  const [asked, setAsked] = useState<Opinion | null>()
  if (giving?.own === undefined || !giving.now.opinions) return null
  const { own, who, ask } = giving
  const said = asked === undefined ? (own.opinions[conclusion] ?? null) : asked

  async function say(opinion: Opinion | null): Promise<void> {
    setAsked(opinion)
    const answer = await ask({ kind: 'say-opinion', conclusion, opinion })
    setAsked(undefined)
    setRefused(answer.ok ? undefined : answer)
    if (!answer.ok) return
    announcer.announce(
      opinion === null
        ? t('support.opinion.cleared')
        : t('support.opinion.said', { opinion: t(`support.opinion.${opinion}`) }),
    )
  }

  return (
    <div className={styles['opinion']}>
      <RadioGroup<Opinion>
        label={
          <>
            {who === undefined ? t('support.opinion') : t('support.opinion.of', { who })}
            <VisuallyHidden> {brief(text)}</VisuallyHidden>
          </>
        }
        value={said}
        choices={opinions.map((value) => ({ value, label: t(`support.opinion.${value}`) }))}
        onChange={(opinion) => void say(opinion)}
        look="bar"
      />
      {said === null ? null : (
        <div>
          <Button kind="plain" label={`${t('support.opinion.clear')}: ${brief(text)}`} onPress={() => void say(null)}>
            {t('support.opinion.clear')}
          </Button>
        </div>
      )}
      <RefusalNotice refused={refused} />
    </div>
  )
}
