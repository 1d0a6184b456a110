import type { DrawnPicture } from '../forms/print-job.ts'
import { drawPng } from './draw-png.ts'
import type { Outline } from './outline.ts'
import { type PictureSize, type SpokenPicture, writeSvg } from './write-svg.ts'

/** The outlines on a ground, as a picture in both forms. */
export function drawOutlines(
  outlines: readonly Outline[],
  size: PictureSize,
  colour: string,
  spoken?: SpokenPicture,
): DrawnPicture {
  const ground = { path: `M0 0h${size.width}v${size.height}h-${size.width}z`, fill: colour }
  const svg = writeSvg([ground, ...outlines], size, spoken)
  return { svg, png: drawPng(svg, 2), ...size }
}
