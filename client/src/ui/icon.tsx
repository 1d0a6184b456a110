import styles from './icon.module.css'

/** The signs of the house, drawn on a grid of 24. Always beside a word, so hidden from assistive technology. */
const paths = {
  info: 'M12 10.5v6M12 7.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  check: 'm4.5 12.5 5 5 10-11',
  warning:
    'M12 9.5v4.2M12 17v.1M10.6 3.9 2.4 18.2A1.6 1.6 0 0 0 3.8 20.6h16.4a1.6 1.6 0 0 0 1.4-2.4L13.4 3.9a1.6 1.6 0 0 0-2.8 0Z',
  danger: 'M12 7.5v5.5M12 16.4v.1M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  down: 'm6 9.5 6 6 6-6',
  right: 'm9.5 6 6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'm6 6 12 12M18 6 6 18',
  clock: 'M12 7v5l3.2 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6H10',
} as const

export type IconName = keyof typeof paths

interface IconProps {
  readonly name: IconName
}

export function Icon({ name }: IconProps) {
  return (
    <svg className={styles['icon']} data-name={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
