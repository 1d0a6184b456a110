import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { Icon } from './icon.tsx'
import styles from './notice.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

interface NoticeProps {
  readonly tone?: 'info' | 'success' | 'warning' | 'danger'
  /** What happened, in a few words; without it the tone's own word stands there. */
  readonly title?: string
  readonly children?: ReactNode
  /** At most two buttons. */
  readonly actions?: ReactNode
  /** Read out when it appears: what just happened, not what was always there. */
  readonly announced?: boolean
}

const icons = { info: 'info', success: 'check', warning: 'warning', danger: 'danger' } as const

/** Says calmly what happened, what is safe, and what to do. Never by colour alone. */
export function Notice({ tone = 'info', title, children, actions, announced = false }: NoticeProps) {
  const { t } = useWords()
  const word = t(`notice.${tone}`)
  return (
    <div className={styles['notice']} data-tone={tone}>
      <Icon name={icons[tone]} />
      <div className={styles['body']}>
        {/* Without the buttons, whose names ran on behind the sentence; and of what changes later, only that. */}
        <div
          role={announced ? (tone === 'danger' ? 'alert' : 'status') : undefined}
          aria-atomic={announced ? 'false' : undefined}
        >
          <p className={styles['title']}>
            {/* Before plain news the word would only keep one from it. */}
            {title === undefined ? word : tone === 'info' ? null : <VisuallyHidden>{word}: </VisuallyHidden>}
            {title}
          </p>
          {children === undefined ? null : <div className={styles['text']}>{children}</div>}
        </div>
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
