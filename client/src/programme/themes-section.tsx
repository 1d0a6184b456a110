import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { freshId } from './fresh-id.ts'
import styles from './plan.module.css'
import { addTheme } from './plan-draft.ts'
import { PlanSection } from './plan-section.tsx'
import { ThemeCard } from './theme-card.tsx'
import { usePlan } from './use-plan.ts'
import { Lines } from './lines.tsx'

/** The themes, each with its questions. */
export function ThemesSection() {
  const { t } = useWords()
  const { draft, change, begun } = usePlan()
  const { themes } = draft.programme
  const add =
    begun || themes.length >= 20 ? null : (
      <Button onPress={() => change((current) => addTheme(current, freshId))}>{t('plan.themes.add')}</Button>
    )
  return (
    <PlanSection section="themes">
      <FindingLines at={{ kind: 'field', field: 'themes' }} />
      {themes.length === 0 ? (
        <EmptyState action={add}>{t('plan.themes.empty')}</EmptyState>
      ) : (
        <>
          <Lines className={styles['cards']} element="ol">
            {themes.map((theme, place) => (
              <li key={theme.id}>
                <ThemeCard theme={theme} place={place} />
              </li>
            ))}
          </Lines>
          {add === null ? null : <div>{add}</div>}
        </>
      )}
    </PlanSection>
  )
}
