import type { Conclusion, Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { MaskedCounts } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import { opinions } from '@tafelronde/shared/harvest/support/subject.ts'
import { dotsOfConclusion } from '@tafelronde/shared/harvest/support/support.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { supportOf } from '@tafelronde/shared/programme/support.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './support.module.css'

interface ToldSupportProps {
  readonly programme: Programme
  readonly harvest: Harvest
  readonly conclusion: Conclusion
}

/** What a conclusion got: "9 stippen · Mee eens: 12 · Niet mee eens: minder dan 5". */
export function ToldSupport({ programme, harvest, conclusion }: ToldSupportProps) {
  const { t } = useWords()
  const support = supportOf(programme)
  const told = harvest.opinions?.[conclusion.id]
  const parts = [
    ...(support.dots === 'none' ? [] : [t('support.dots', { count: dotsOfConclusion(support, harvest, conclusion) })]),
    ...(told === undefined ? [] : listOpinions(told.all)),
  ]
  return parts.length === 0 ? null : <p className={styles['told']}>{parts.join(' · ')}</p>

  function listOpinions(counts: MaskedCounts): readonly string[] {
    if (opinions.every((opinion) => counts[opinion] === null)) return [t('support.told.none')]
    return opinions.map((opinion) =>
      t('support.told', { opinion: t(`support.opinion.${opinion}`), n: counts[opinion] ?? t('support.told.few') }),
    )
  }
}
