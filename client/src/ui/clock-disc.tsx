import styles from './clock-disc.module.css'

interface ClockDiscProps {
  /** What is left, from 1 to 0. */
  readonly left: number
}

/** A disc that shrinks as time passes. The time in words stands beside it. */
export function ClockDisc({ left }: ClockDiscProps) {
  const share = Math.min(1, Math.max(0, left))
  return (
    <svg className={styles['disc']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle className={styles['ring']} cx="12" cy="12" r="10.5" />
      <path className={styles['slice']} d={drawSlice(share)} />
    </svg>
  )
}

/** From twelve o'clock, what is left; the empty part grows clockwise as on a kitchen timer. */
function drawSlice(share: number): string {
  if (share === 0) return ''
  if (share === 1) return 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z'
  const angle = 2 * Math.PI * (1 - share)
  const x = 12 + 8 * Math.sin(angle)
  const y = 12 - 8 * Math.cos(angle)
  return `M12 12L${x.toFixed(3)} ${y.toFixed(3)}A8 8 0 ${share > 0.5 ? 1 : 0} 1 12 4Z`
}
