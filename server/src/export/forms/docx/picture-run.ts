import { ImageRun, type ParagraphChild } from 'docx'
import type { Picture } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { xmlText } from '../../markup.ts'
import type { DrawnPicture } from '../print-job.ts'
import { TEXT_WIDTH, fromMillimetres } from './page.ts'
import { words } from './runs.ts'
import type { Setting } from './setting.ts'

/** The most a picture may take, in twentieths of a point. */
export interface Room {
  readonly width: number
  readonly height: number
}

export const FIGURE_ROOM: Room = { width: TEXT_WIDTH, height: fromMillimetres(120) }
export const LOGO_ROOM: Room = { width: fromMillimetres(75), height: fromMillimetres(22) }

/** Twentieths of a point in a pixel of 96 to the inch. */
const PIXEL = 15

/** A picture no larger than it is and than there is room for; its alt text where it was not brought along. */
export function pictureRun(setting: Setting, picture: Picture, room: Room): ParagraphChild[] {
  const drawn = setting.pictures.get(picture.id)
  if (drawn === undefined) return words(picture.alt, { italics: true })
  const { width, height } = fit(drawn, room)
  const number = setting.nextNumber()
  return [
    new ImageRun({
      type: 'png',
      data: drawn.png,
      transformation: { width: width / PIXEL, height: height / PIXEL },
      altText: { id: String(number), name: `picture-${number}`, description: xmlText(picture.alt) },
    }),
  ]
}

/** How much of the room a picture takes. */
export function fit(drawn: DrawnPicture, room: Room): Room {
  const width = Math.max(1, drawn.width) * PIXEL
  const height = Math.max(1, drawn.height) * PIXEL
  const scale = Math.min(1, room.width / width, room.height / height)
  return { width: Math.max(PIXEL, width * scale), height: Math.max(PIXEL, height * scale) }
}
