import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PictureSize } from './write-svg.ts'

// It can be made ready once on a thread, and drawing is then no waiting. It knows no files and no network.
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** Letters for text that is no outline, and the family that stands in for all that are not there. */
export interface LetterFonts {
  readonly family: string
  readonly files: readonly Uint8Array[]
}

export interface DrawnPng extends PictureSize {
  readonly png: Uint8Array
}

/** What is known of an SVG file once it was read. */
export interface MeasuredSvg extends PictureSize {
  /** The same in the few elements that drawing knows: styles, nested pictures and letters are taken apart. */
  readonly plain: string
}

/** Reads an SVG file. Throws where it is none. */
export function measureSvg(svg: string, fonts?: LetterFonts): MeasuredSvg {
  const picture = new Resvg(svg, optionsFor(1, fonts))
  try {
    return { width: picture.width, height: picture.height, plain: picture.toString() }
  } finally {
    picture.free()
  }
}

/** The PNG of an SVG file, `scale` times as large as that says it is. Throws where it cannot be drawn. */
export function drawPng(svg: string, scale: number): Uint8Array {
  return draw(svg, optionsFor(scale), (image) => image.asPng())
}

/** The same of whatever somebody brought, or nothing where nothing could be seen on it. */
export function drawVisible(svg: string, scale: number, fonts?: LetterFonts): DrawnPng | undefined {
  return draw(svg, optionsFor(scale, fonts), (image) => {
    const { width, height } = image
    return hasInk(image.pixels) ? { png: image.asPng(), width, height } : undefined
  })
}

type Image = ReturnType<InstanceType<typeof Resvg>['render']>

function draw<Made>(svg: string, options: ResvgRenderOptions, make: (image: Image) => Made): Made {
  const picture = new Resvg(svg, options)
  try {
    const image = picture.render()
    const made = make(image)
    image.free()
    return made
  } finally {
    picture.free()
  }
}

function optionsFor(scale: number, fonts?: LetterFonts): ResvgRenderOptions {
  const fitTo = { mode: 'zoom', value: scale } as const
  if (fonts === undefined) return { fitTo }
  const { family, files } = fonts
  const families = { defaultFontFamily: family, sansSerifFamily: family, serifFamily: family, monospaceFamily: family }
  return { fitTo, font: { fontBuffers: [...files], ...families } }
}

/** Whether any point, of four numbers each, lets less than all of the light through. */
function hasInk(pixels: Uint8Array): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 0) return true
  return false
}
