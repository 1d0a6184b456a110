import { type Drawn } from '../forms/print-job.ts'
import { type MadeFile } from './export-input.ts'
import { type Written } from './write-report.ts'

/** The charts of the report as pictures for slides, each as SVG and as PNG. */
export function makeSlides({ manuscript, pictures }: Written): readonly MadeFile[] {
  return manuscript.blocks.flatMap((block) => {
    if (block.kind !== 'figure') return []
    const drawn = pictures.get(block.picture.id)
    return drawn === undefined ? [] : bothWays(block.picture.id, drawn)
  })
}

function bothWays(name: string, { png, svg }: Drawn): readonly MadeFile[] {
  return [
    { name: `${name}.png`, type: 'image/png', bytes: new Uint8Array(png) },
    ...(svg === undefined
      ? []
      : [{ name: `${name}.svg`, type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }]),
  ]
}
