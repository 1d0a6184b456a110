import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './page-frame.module.css'
import { SkipLink } from './skip-link.tsx'

interface PageFrameProps {
  /** 16 px at a desk, 18 px at a table, 48 px and more in the hall. */
  readonly place: 'desk' | 'table' | 'hall'
  readonly children: ReactNode
  /** Stays at the top while the page scrolls. */
  readonly header?: ReactNode
  /** Stays at the bottom, such as the place to write. */
  readonly footer?: ReactNode
  /** As wide as a text, a page, or the screen. */
  readonly width?: 'text' | 'page' | 'full'
  /** Extra ways past the beginning, after "Naar de inhoud": `<SkipLink>`s. */
  readonly skipLinks?: ReactNode
}

/** One page: what stays above, what it is about, what stays below. */
export function PageFrame({ place, children, header, footer, width = 'page', skipLinks }: PageFrameProps) {
  const { t } = useWords()
  return (
    <div className={styles['page']} data-place={place}>
      <SkipLink to="content">{t('ui.to-content')}</SkipLink>
      {skipLinks}
      {header === undefined ? null : <header className={styles['header']}>{header}</header>}
      <main id="content" tabIndex={-1} className={styles['content']} data-width={width}>
        {children}
      </main>
      {footer === undefined ? null : <div className={styles['footer']}>{footer}</div>}
    </div>
  )
}
