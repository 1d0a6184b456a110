import type { Finding, FindingPlace } from '@tafelronde/shared/programme/findings.ts'
import { groupOf } from '@tafelronde/shared/programme/programme.ts'
import { Icon } from '../ui/icon.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { findingsAt } from './find-in-plan.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'
import { Lines } from './lines.tsx'

interface FindingLinesProps {
  readonly at: FindingPlace
}

/** What is amiss with one thing, beside it. */
export function FindingLines({ at }: FindingLinesProps) {
  const { t } = useWords()
  const { found } = usePlan()
  const say = useFindingSentence()
  const here = findingsAt(found, at)
  if (here.length === 0) return null
  return (
    <Lines className={styles['findings']}>
      {here.map((finding) => (
        <li key={`${finding.kind} ${finding.group ?? ''}`} data-blocking={finding.blocking}>
          <Icon name={finding.blocking ? 'warning' : 'info'} />
          <span>
            <VisuallyHidden>{t('notice.warning')}: </VisuallyHidden>
            {say(finding)}
          </span>
        </li>
      ))}
    </Lines>
  )
}

function useFindingSentence(): (finding: Finding) => string {
  const { t } = useWords()
  const { programme } = usePlan().draft
  return (finding) => {
    const { kind, group, people = 0, chairs = 0 } = finding
    switch (kind) {
      case 'theme-without-table':
        return t('finding.theme-without-table', { group: groupOf(programme, group)?.name || t('plan.people.group') })
      case 'too-few-chairs':
        return t('finding.too-few-chairs', { people, chairs })
      default:
        return t(`finding.${kind}`)
    }
  }
}
