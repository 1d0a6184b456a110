import { encode } from 'uqr'
import styles from './qr-code.module.css'

interface QrCodeProps {
  readonly text: string
  /** What scanning it does, in words; where to go without a camera stands beside it. */
  readonly label: string
  /** Printed small: as few squares as there can be, each the larger, rather than more that may be lost. */
  readonly small?: boolean
}

/** A square to scan: always black on white with its own margin, whatever the theme. As wide as its place. */
export function QrCode({ text, label, small = false }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: small ? 'L' : 'M', boostEcc: small, border: 4 })
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles['light']} width={size} height={size} />
      <path className={styles['dark']} d={data.map(drawRow).join('')} />
    </svg>
  )
}

/** Neighbouring squares as one stroke, so that a long link stays a small drawing. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    const start = x
    while (row[x] === true) x += 1
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`
  }
  return path
}
