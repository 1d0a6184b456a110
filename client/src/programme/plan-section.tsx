import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Section } from './find-in-plan.ts'
import styles from './plan.module.css'

interface PlanSectionProps {
  readonly section: Section
  readonly children: ReactNode
}

/** One short section of the plan, to which the local navigation leads. */
export function PlanSection({ section, children }: PlanSectionProps) {
  const { t } = useWords()
  return (
    <section id={section} tabIndex={-1} aria-labelledby={`${section}-title`} className={styles['section']}>
      <h2 id={`${section}-title`}>{t(`plan.${section}`)}</h2>
      {children}
    </section>
  )
}
