import { type ReactNode, type Ref, useId } from 'react'
import styles from './button.module.css'

interface ButtonProps {
  readonly children: ReactNode
  /** Absent on a submit button whose form does the work. */
  readonly onPress?: () => void
  /** One primary button per screen; quiet for the rest; plain reads as a link. */
  readonly kind?: 'primary' | 'quiet' | 'danger' | 'plain'
  readonly size?: 'normal' | 'large'
  readonly type?: 'button' | 'submit'
  /** Something is under way: the button keeps its place and focus, and does nothing. */
  readonly busy?: boolean
  /** Why it cannot be pressed now. It keeps focus and says so: a button is never dead without a reason. */
  readonly blockedBy?: string | undefined
  readonly wide?: boolean
  /** When the words alone do not say which: "Haal weg: reistijd meten". Begins with the visible words. */
  readonly label?: string
  readonly expanded?: boolean
  readonly pressed?: boolean
  readonly controls?: string
  readonly lang?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'quiet', size = 'normal', type = 'button', busy = false, blockedBy, ref } = props
  const reason = useId()
  const still = busy || blockedBy !== undefined
  const button = (
    <button
      ref={ref}
      type={still ? 'button' : type}
      className={styles['button']}
      data-kind={kind}
      data-size={size}
      data-wide={props.wide}
      lang={props.lang}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-controls={props.controls}
      aria-busy={busy || undefined}
      aria-disabled={still || undefined}
      aria-describedby={blockedBy === undefined ? undefined : reason}
      onClick={still ? undefined : onPress}
    >
      {children}
      {busy ? <span className={styles['busy']} aria-hidden="true" /> : null}
    </button>
  )
  if (blockedBy === undefined) return button
  return (
    <span className={styles['blocked']} data-wide={props.wide}>
      {button}
      <span id={reason} className={styles['reason']}>
        {blockedBy}
      </span>
    </span>
  )
}
