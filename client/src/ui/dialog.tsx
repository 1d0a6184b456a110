import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useWords } from '../words/use-words.ts'
import styles from './dialog.module.css'
import { Icon } from './icon.tsx'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  /** By its button, Escape, or a press beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the bottom, the main one first. */
  readonly actions?: ReactNode
  /** 16 px at a desk, 18 px at a table. */
  readonly place?: 'desk' | 'table'
  /** As wide as a page, for a list to look through. */
  readonly wide?: boolean
  /** The id of what is read out with the title: what must be known before anything here is pressed. */
  readonly describedBy?: string
}

/** A card over the page, for something that needs a few words before going on. Keeps focus and gives it back. */
export function Dialog({
  title,
  open,
  onClose,
  children,
  actions,
  place = 'desk',
  wide = false,
  describedBy,
}: DialogProps) {
  const { t } = useWords()
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={open}
      isDismissable
      onOpenChange={(opened) => {
        if (!opened) onClose()
      }}
    >
      <Modal className={styles['modal'] ?? ''} data-place={place} data-wide={wide}>
        <AriaDialog
          className={styles['dialog'] ?? ''}
          {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        >
          <div className={styles['top']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <AriaButton slot="close" className={styles['close'] ?? ''} aria-label={t('ui.close')}>
              <Icon name="close" />
            </AriaButton>
          </div>
          {children}
          {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
