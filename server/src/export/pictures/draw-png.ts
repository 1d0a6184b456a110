import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// It can be made ready once on a thread, and drawing is then no waiting. It knows no files and no network.
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** The PNG of a picture without text, `scale` times as large each way. */
export function drawPng(svg: string, scale: number): Uint8Array {
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } })
  try {
    const image = picture.render()
    const png = image.asPng()
    image.free()
    return png
  } finally {
    picture.free()
  }
}
