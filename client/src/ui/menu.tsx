import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import buttonStyles from './button.module.css'
import { Icon } from './icon.tsx'
import styles from './menu.module.css'

/** One thing that a menu can do. */
export interface MenuChoice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint?: string
  readonly tone?: 'danger'
}

interface MenuProps<Id extends string> {
  /** Says what the menu is about; shown as the button's words unless it is a ⋯. */
  readonly label: string
  readonly choices: readonly MenuChoice<Id>[]
  readonly onChoose: (id: Id) => void
  /** Three dots for what belongs to one thing in a list; words where there is room. */
  readonly look?: 'dots' | 'words'
}

/** What can be done with one thing, out of sight until asked for. */
export function Menu<Id extends string>({ label, choices, onChoose, look = 'dots' }: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {look === 'dots' ? (
        <Button className={styles['dots'] ?? ''} aria-label={label}>
          <Icon name="more" />
        </Button>
      ) : (
        <Button className={buttonStyles['button'] ?? ''} data-kind="quiet">
          {label}
          <Icon name="down" />
        </Button>
      )}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          className={styles['menu'] ?? ''}
          onAction={(key) => {
            const chosen = choices.find(({ id }) => id === key)
            if (chosen !== undefined) onChoose(chosen.id)
          }}
        >
          {choices.map(({ id, label: words, hint, tone }) => (
            <MenuItem key={id} id={id} textValue={words} className={styles['item'] ?? ''} data-tone={tone}>
              {words}
              {hint === undefined ? null : <span className={styles['hint']}>{hint}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
