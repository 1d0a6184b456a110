import type { Locator } from '@playwright/test'
import decodeQr from 'qr/decode.js'

const SQUARE = 4

/** What a camera reads from a code on a page. */
export async function scanCode(code: Locator): Promise<string> {
  const { squares, path } = await code.evaluate((svg) => ({
    squares: svg.getAttribute('viewBox')?.split(' ')[2],
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }))
  const size = Number(squares) * SQUARE
  const data = new Uint8Array(size * size * 3).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let down = 0; down < SQUARE; down += 1) {
      const from = ((Number(y) * SQUARE + down) * size + Number(x) * SQUARE) * 3
      data.fill(0, from, from + Number(width) * SQUARE * 3)
    }
  return decodeQr({ width: size, height: size, data }, { timeLimit: 5_000 })
}
