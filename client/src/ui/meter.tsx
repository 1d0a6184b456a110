import { useId } from 'react'
import styles from './meter.module.css'

interface MeterProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** "4 van 6": what the bar says, in words. */
  readonly words: string
}

/** How much of something is done, as a bar and in words. */
export function Meter({ label, value, max, words }: MeterProps) {
  const id = useId()
  const share = max === 0 ? 0 : Math.min(1, value / max)
  return (
    <div className={styles['meter']}>
      <span id={id}>{label}</span>
      <span className={styles['words']}>{words}</span>
      <svg
        className={styles['bar']}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="meter"
        aria-labelledby={id}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={words}
      >
        <rect className={styles['whole']} width="100" height="4" />
        <rect className={styles['done']} width={100 * share} height="4" />
      </svg>
    </div>
  )
}
