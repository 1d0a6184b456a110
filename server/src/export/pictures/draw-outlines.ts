import { type Drawn } from '../forms/print-job.ts'
import { drawPng } from './draw-png.ts'
import { type Outline } from './outline.ts'
import { type PictureSize, type SpokenPicture, writeSvg } from './write-svg.ts'

/** The outlines as a picture in both forms. */
export function drawOutlines(outlines: readonly Outline[], size: PictureSize, spoken?: SpokenPicture): Drawn {
  const svg = writeSvg(outlines, size, spoken)
  return { svg, png: drawPng(svg, 2).png, ...size }
}
