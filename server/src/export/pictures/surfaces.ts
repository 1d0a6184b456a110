import type { PictureSize } from './write-svg.ts'

/** What pictures are drawn on, as on the screens: warm paper, and the white of a card and of a printed page. */
export const GROUND = '#fbf7f0'
export const SURFACE = '#ffffff'

/** Its PNG has 1920 by 1080. */
export const SLIDE: PictureSize = { width: 960, height: 540 }
