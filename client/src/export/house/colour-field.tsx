import { contrastOnWhite, LEAST_CONTRAST } from '@tafelronde/shared/harvest/manuscript/contrast.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './house.module.css'
import { readColour } from './read-colour.ts'

/** From this contrast on a text can be read by nearly everyone, by WCAG 2.2 AAA. */
const EASY_CONTRAST = 7

interface ColourFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A colour, chosen or typed, with in words how well it can be read on white. */
export function ColourField({ label, hint, value, onChange }: ColourFieldProps) {
  const { t } = useWords()
  const colour = readColour(value)
  // Rounded down: what is just too light is not told as just enough.
  const contrast = colour === undefined ? 0 : Math.floor(contrastOnWhite(colour) * 10) / 10
  const verdict = contrast >= EASY_CONTRAST ? 'house.contrast.easy' : 'house.contrast.enough'
  const error =
    colour === undefined
      ? t('house.colour.unclear')
      : contrast < LEAST_CONTRAST
        ? t('house.contrast.poor', { contrast })
        : undefined
  return (
    <div className={styles['colour']}>
      <TextField label={label} hint={hint} value={value} maxLength={7} error={error} onChange={onChange} />
      <input
        className={styles['picker']}
        type="color"
        aria-label={t('house.colour.choose', { colour: label })}
        value={colour ?? '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      {error === undefined ? <p className={styles['verdict']}>{t(verdict, { contrast })}</p> : null}
    </div>
  )
}
