import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { readFileSync } from 'node:fs'
import { reportColours } from '../forms/report-colours.ts'
import { families } from '../typst/fonts.ts'
import { compileTypst } from '../typst/typst.ts'
import type { Outline } from './outline.ts'
import { readOutlines } from './read-outlines.ts'

/** Pages of one size. */
export interface OutlinedPages {
  readonly pages: readonly (readonly Outline[])[]
  /** Of each page, in whole pixels. */
  readonly height: number
}

/** What Typst draws by a template of this folder, which finds `words.typ` beside it, and the colours in its data. */
export function setOutlines(template: URL, data: object, tokens: HouseTokens): OutlinedPages {
  const words = readFileSync(new URL('words.typ', import.meta.url))
  const typeset = compileTypst({
    template,
    data: { ...data, families, colours: reportColours(tokens) },
    pictures: new Map([['words.typ', words]]),
  })
  const svg = typeset.svg()
  const together = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1])
  return { pages: readOutlines(svg), height: Math.ceil(together / typeset.pages) }
}
