import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'

/** A picture that is brought along with a manuscript. */
export interface DrawnPicture {
  readonly png: Uint8Array
  /** The same without loss at any size, where it was drawn here. It holds no text, no script and no link. */
  readonly svg?: string
  /** In pixels; the PNG of what was drawn here has twice as many each way. */
  readonly width: number
  readonly height: number
}

/** All that a form is made of. */
export interface PrintJob {
  readonly manuscript: Manuscript
  /** By the ids that the manuscript gives its pictures. One that is not there is left out, with its alt text in its place. */
  readonly pictures: ReadonlyMap<string, DrawnPicture>
  readonly tokens: HouseTokens
}
