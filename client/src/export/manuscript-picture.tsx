import type { Picture } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { Preview } from '@tafelronde/shared/wire/http.ts'
import styles from './manuscript.module.css'

interface ManuscriptPictureProps {
  readonly picture: Picture
  readonly pictures: Preview['pictures']
  readonly isLogo?: boolean
}

/** A picture, or what it says where it did not come along. */
export function ManuscriptPicture({ picture: { id, alt }, pictures, isLogo = false }: ManuscriptPictureProps) {
  const drawn = pictures[id]
  if (drawn === undefined) return <em>{alt}</em>
  return (
    <img
      className={isLogo ? styles['logo'] : styles['chart']}
      src={drawn.url}
      alt={alt}
      width={drawn.width}
      height={drawn.height}
    />
  )
}
