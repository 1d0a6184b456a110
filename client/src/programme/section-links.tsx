import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { type Section, sectionOf, sections } from './find-in-plan.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'
import { Lines } from './lines.tsx'

/** The way to each section, with a sign where something is still needed. */
export function SectionLinks() {
  const { t } = useWords()
  const { found } = usePlan()
  const inSight = useSectionInSight()
  return (
    <nav className={styles['links']} aria-label={t('plan.sections')}>
      <Lines className={styles['linkList']}>
        {sections.map((section) => {
          const needed = found.filter((finding) => finding.blocking && sectionOf(finding) === section).length
          return (
            <li key={section}>
              <a
                href={`#${section}`}
                aria-current={section === inSight ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  const target = document.getElementById(section)
                  target?.scrollIntoView()
                  target?.focus({ preventScroll: true })
                }}
              >
                {t(`plan.${section}`)}
                {needed === 0 ? null : (
                  <span className={styles['needed']}>
                    <Icon name="warning" />
                    <VisuallyHidden>{t('plan.to-do', { count: needed })}</VisuallyHidden>
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </Lines>
    </nav>
  )
}

/** The section that is being read: the last one that has passed the upper third of the screen. */
function useSectionInSight(): Section {
  const [inSight, setInSight] = useState<Section>('what')
  useEffect(() => {
    const look = () => {
      const passed = sections.filter((section) => {
        const top = document.getElementById(section)?.getBoundingClientRect().top
        return top !== undefined && top < window.innerHeight / 3
      })
      setInSight(passed.at(-1) ?? 'what')
    }
    document.addEventListener('scroll', look, { passive: true })
    return () => document.removeEventListener('scroll', look)
  }, [])
  return inSight
}
