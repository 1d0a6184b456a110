import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'

const address = 'https://cafe.example.org/join/7Kq2mX9vT4bNzR8wLc1s'

test('[CL4] a code draws exactly the dark squares, with a margin of four around them', () => {
  const html = renderToStaticMarkup(<QrCode text={address} label="Scan om mee te doen" />)
  const { size, data } = encode(address, { ecc: 'M', border: 4 })
  const drawn = data.map((row) => row.map(() => false))
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let step = 0; step < Number(width); step += 1) drawn[Number(y)]![Number(x) + step] = true
  expect(drawn).toEqual(data)
  expect(drawn.slice(0, 4).flat()).not.toContain(true)
  expect(html).toContain(`viewBox="0 0 ${size} ${size}"`)
  expect(html).toContain('aria-label="Scan om mee te doen"')
})
