import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { readFamily } from '../typst/fonts.ts'
import type { DrawnPicture } from '../forms/print-job.ts'
import { type DrawnPng, drawVisible, type LetterFonts, measureSvg } from './draw-png.ts'
import { isPng, readPng } from './read-png.ts'
import { readSvgTags } from './read-svg-tags.ts'
import { costOf, elementsIn, type SvgCost } from './svg-cost.ts'
import type { PictureSize } from './write-svg.ts'

/** Why a file is no logo. */
export type LogoRefusal = 'not-a-picture' | 'too-large' | 'cannot-be-drawn'

/** A file is at most so large, in bytes, and a PNG so many pixels each way. */
const LARGEST_FILE = 1024 * 1024
const LARGEST_PNG = 4_000
/** What is kept has at most so many pixels each way. */
const LARGEST = 1_200

/**
 * Draws an uploaded PNG or SVG anew. What is kept is that drawing, so that nothing else that was in the file lives on: no
 * script, no link, no word of who made it. It never throws. A picture that was made to be slow can take seconds, so it is
 * read on a thread that is ended when it takes too long.
 */
export function readLogo(bytes: Uint8Array): Result<Omit<DrawnPicture, 'svg'>, LogoRefusal> {
  if (bytes.length > LARGEST_FILE) return refuse('too-large')
  try {
    const drawn = isPng(bytes) ? drawAgain(bytes) : drawFile(bytes)
    if (typeof drawn === 'string') return refuse(drawn)
    return drawn === undefined ? refuse('cannot-be-drawn') : accept(drawn)
  } catch {
    // The one who draws says no in words that mean nothing to who chose the file.
    return refuse('cannot-be-drawn')
  }
}

function drawAgain(bytes: Uint8Array): DrawnPng | LogoRefusal | undefined {
  const file = readPng(bytes)
  if (file === undefined) return 'cannot-be-drawn'
  const { width, height } = file
  if (Math.max(width, height) > LARGEST_PNG) return 'too-large'
  const size = `width="${width}" height="${height}"`
  const picture = `data:image/png;base64,${file.bytes.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${picture}"/></svg>`
  return drawVisible(svg, Math.min(1, scaleFor(file, LARGEST * LARGEST)))
}

/** Elements that logos do without: what brings other files along, runs, or costs more than can be foreseen. */
const unwelcome: ReadonlySet<string> = new Set(['image', 'foreignObject', 'script', 'filter', 'marker'])
const DEEPEST = 64
const MOST_ELEMENTS = 5_000
const MOST_COPIES = 200
const MOST_LETTERS = 2_000
/** Copies counted, and with what is laid over the rest counted as several. */
const MOST_DRAWN = 10_000
const MOST_CHARACTERS = 4 * LARGEST_FILE
/** So many pixels can be painted in seconds, where everything is as large as the picture. */
const MOST_PAINTED = 600_000_000
const LAYER = 12

function drawFile(bytes: Uint8Array): DrawnPng | LogoRefusal | undefined {
  const svg = decode(bytes)
  if (svg === undefined || !/<(?:[\w.-]+:)?svg[\s>/]/.test(svg)) return 'not-a-picture'
  const root = readSvgTags(svg, DEEPEST)
  if (root === undefined) return 'cannot-be-drawn'
  if (root.name !== 'svg') return 'not-a-picture'
  const elements = elementsIn(root)
  const lengthOf = (...names: readonly string[]): number =>
    elements.reduce((sum, { name, length }) => sum + (names.includes(name) ? length : 0), 0)
  if (elements.length > MOST_ELEMENTS || elements.some(({ name }) => unwelcome.has(name))) return 'cannot-be-drawn'
  if (elements.filter(({ name }) => name === 'use').length > MOST_COPIES) return 'cannot-be-drawn'
  const hasLetters = elements.some(({ name }) => name === 'text')
  if (hasLetters && lengthOf('text', 'tspan', 'textPath') > MOST_LETTERS) return 'cannot-be-drawn'
  if (/filter\s*:(?!\s*none)/.test(svg) || isTooMuch(costOf(root))) return 'cannot-be-drawn'
  return drawWithin(svg, hasLetters ? letterFonts() : undefined)
}

/** Styles say what is drawn apart, so it can only be told from the file in which they are taken apart. */
function drawWithin(svg: string, fonts: LetterFonts | undefined): DrawnPng | LogoRefusal | undefined {
  const { plain, ...size } = measureSvg(svg, fonts)
  const root = readSvgTags(plain, 2 * DEEPEST)
  if (root === undefined) return 'cannot-be-drawn'
  const cost = costOf(root)
  if (isTooMuch(cost)) return 'cannot-be-drawn'
  return drawVisible(svg, scaleFor(size, MOST_PAINTED / weightOf(cost)), fonts)
}

function isTooMuch(cost: SvgCost): boolean {
  return weightOf(cost) > MOST_DRAWN || cost.characters > MOST_CHARACTERS
}

function weightOf({ elements, layers }: SvgCost): number {
  return elements + LAYER * layers
}

/** How many times as large, so that it has at most so many pixels. */
function scaleFor({ width, height }: PictureSize, pixels: number): number {
  return Math.min(LARGEST / width, LARGEST / height, Math.sqrt(pixels / (width * height)))
}

/** Text in UTF-8, or nothing where it is none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function letterFonts(): LetterFonts {
  const [family, other] = ['Atkinson Hyperlegible Next', 'Noto Sans'] as const
  return { family, files: [...readFamily(family), ...readFamily(other)] }
}
