import type { Picture } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { Markup } from '../../markup.ts'
import { inlineXml } from './inline-xml.ts'
import { paper } from './paper.ts'
import type { PlacedPictures } from './placed-pictures.ts'
import { attributes, xml } from './xml.ts'

/** How large a picture may be, in millimetres, and whether a small one is made as large. */
interface Frame {
  readonly width: number
  readonly height: number
  readonly grows: boolean
}

export const figureFrame: Frame = { width: paper.textWidth, height: 120, grows: true }
export const logoFrame: Frame = { width: 60, height: 22, grows: false }

/** A picture in its line; who cannot see it reads its alt text, and so does everyone where it is not there. */
export function pictureXml({ id, alt }: Picture, pictures: PlacedPictures, frame: Frame): Markup {
  const picture = pictures.get(id)
  if (picture === undefined) return xml`<text:span text:style-name="Emphasis">${inlineXml([{ text: alt }])}</text:span>`
  const width = Math.max(picture.width, 1)
  const height = Math.max(picture.height, 1)
  const fitting = Math.min(frame.width / width, frame.height / height)
  const scale = frame.grows ? fitting : Math.min(fitting, MILLIMETRES_PER_PIXEL)
  const size = {
    'svg:width': `${(width * scale).toFixed(1)}mm`,
    'svg:height': `${(height * scale).toFixed(1)}mm`,
  }
  return xml`<draw:frame draw:style-name="picture" text:anchor-type="as-char"${attributes(size)}><draw:image xlink:href="${picture.path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/png"/><svg:desc>${alt}</svg:desc></draw:frame>`
}

const MILLIMETRES_PER_PIXEL = 25.4 / 96
