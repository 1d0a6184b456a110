import { escapeXml } from '../markup.ts'
import type { Outline } from './outline.ts'

/** What a picture is called and what stands in it, for who cannot see it. */
export interface SpokenPicture {
  readonly title: string
  readonly text: string
}

export interface PictureSize {
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The outlines as a picture: paths and nothing else, so that there is nothing in it to run, to follow or to fetch. */
export function writeSvg(outlines: readonly Outline[], { width, height }: PictureSize, spoken?: SpokenPicture): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  const words =
    spoken === undefined ? '' : `<title>${escapeXml(spoken.title)}</title><desc>${escapeXml(spoken.text)}</desc>`
  return `${head}${words}${outlines.map(writeOutline).join('')}</svg>`
}

function writeOutline({ path, fill, line, place }: Outline): string {
  const stroke = line === undefined ? '' : ` stroke="${line.colour}" stroke-width="${line.width}"`
  const move = place === undefined ? '' : ` transform="translate(${place.x} ${place.y}) scale(${place.scale})"`
  return `<path fill="${fill ?? 'none'}"${stroke}${move} d="${path}"/>`
}
