import type { ReactNode } from 'react'
import { PageFrame } from '../ui/page-frame.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LineNews } from './line-news.tsx'
import styles from './plain-view.module.css'

interface PlainViewProps {
  /** The name of the meeting, small at the top. */
  readonly name: string
  readonly title: ReactNode
  /** How browser tabs and histories call it, where the title is more than words. */
  readonly called?: string
  readonly children?: ReactNode
  readonly menu?: ReactNode
  readonly width?: 'text' | 'page'
  readonly footer?: ReactNode
}

/** A page on which nothing is written now: one sentence, large, and what belongs to it. */
export function PlainView({ name, title, called, children, menu, width = 'text', footer }: PlainViewProps) {
  const words = typeof title === 'string' ? title : called
  return (
    <PageFrame
      place="table"
      width={width}
      header={
        <div className={styles['top']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['tools']}>
            <LanguageSwitch />
            {menu}
          </span>
        </div>
      }
      footer={
        <>
          <LineNews />
          {footer}
        </>
      }
    >
      <title>{words === undefined ? name : `${words} · ${name}`}</title>
      <div className={styles['view']}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </PageFrame>
  )
}
