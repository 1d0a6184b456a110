import { patterns, printPath } from '../connection/paths.ts'
import { Cluster } from '../ui/cluster.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './plan.module.css'
import { SavedMark } from './saved-mark.tsx'
import { usePlan } from './use-plan.ts'

/** The way home, whether all is saved, and the way to what is printed. */
export function PlanHeader() {
  const { t } = useWords()
  const { plan } = usePlan()
  return (
    <div className={styles['header']}>
      <LinkButton kind="plain" href={patterns.home}>
        {t('plan.home')}
      </LinkButton>
      <SavedMark />
      <Cluster gap={1}>
        <LinkButton kind="plain" href={printPath(plan.session)}>
          {t('plan.print')}
        </LinkButton>
        <LanguageSwitch />
      </Cluster>
    </div>
  )
}
