import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import styles from './disclosure.module.css'
import { Icon } from './icon.tsx'

interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly level?: 2 | 3 | 4
  readonly openAtFirst?: boolean
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A heading that opens what it is about. The browser's own search finds what is closed. */
export function Disclosure({ title, children, level = 3, openAtFirst = false, open, onOpenChange }: DisclosureProps) {
  const given = open === undefined ? { defaultExpanded: openAtFirst } : { isExpanded: open }
  return (
    <AriaDisclosure
      className={styles['disclosure'] ?? ''}
      {...given}
      {...(onOpenChange === undefined ? {} : { onExpandedChange: onOpenChange })}
    >
      <Heading level={level} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <Icon name="right" />
          <span>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
