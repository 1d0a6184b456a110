import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { HouseNews } from '@tafelronde/shared/wire/http.ts'
import { expect, test } from 'vitest'
import type { Browser, Reply } from '../testing/browser.ts'
import { openCafe } from '../testing/open-cafe.ts'

const accent = '--tafelronde-report-accent-color'
const tokens = { ...plainTokens, [accent]: '#7a1f3d' }

/** A mark as a designer's program writes it, with more in it than the picture. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20" onload="alert(1)">
  <!-- alert(2) --><title>alert(3)</title><rect width="40" height="20" fill="#7a1f3d"/><text y="15">Vechtdal</text>
</svg>`
const logo = { alt: 'Waterschap Vechtdal', picture: base64(drawing) }
const plain = { tokens: plainTokens, logos: [] }

test('[RE95] only an organiser sees and changes how the house’s reports look', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  const { browser: ben } = await cafe.participant(plan)
  const { browser: chi } = await cafe.facilitator(plan)
  const organisation = { organisation: 'Gemeente Zeist' }
  for (const other of [cafe.browser(), ben, chi]) {
    const replies = [
      await other.get('/api/house'),
      await other.put('/api/house/tokens', tokens),
      await other.put('/api/house/logo', logo),
      await other.ask('DELETE', '/api/house/logo'),
      await other.put('/api/house/logos', { ...organisation, ...logo }),
      await other.ask('DELETE', '/api/house/logos', organisation),
    ]
    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
  }
  expect((await ada.get('/api/house')).body).toEqual(plain)
})

test('[RE96] colours are kept when each can be read on white; otherwise all stay as they were', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  expect((await ada.put('/api/house/tokens', tokens)).body).toEqual({ tokens, logos: [] })
  const light = await ada.put('/api/house/tokens', { ...plainTokens, [accent]: '#ffd02e' })
  expect([light.status, light.body]).toEqual([409, { why: 'poor-contrast' }])
  for (const odd of ['7a1f3d', '#7A1F3D', '#7a1', 'red', '#7a1f3d;}', null]) {
    expect((await ada.put('/api/house/tokens', { ...plainTokens, [accent]: odd })).status).toBe(400)
  }
  expect(await read(ada)).toMatchObject({ tokens })
})

test('[RE97] a logo says something to who cannot see it, or it is refused', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  expect((await ada.put('/api/house/logo', { ...logo, alt: '  ' })).body).toEqual({ why: 'empty-text' })
  const nameless = { ...logo, organisation: 'Gemeente Zeist', alt: '' }
  expect((await ada.put('/api/house/logos', nameless)).body).toEqual({ why: 'empty-text' })
  expect(await read(ada)).toEqual(plain)
})

test('[RE98] a logo is drawn anew, with nothing of the file but its picture, and can be taken away', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const kept = (await ada.put('/api/house/logo', logo)).body as HouseNews
  expect(kept.logo?.alt).toBe(logo.alt)
  const picture = Buffer.from(kept.logo?.url.replace('data:image/png;base64,', '') ?? '', 'base64')
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.includes('alert')).toBe(false)
  const back = { alt: logo.alt, picture: picture.toString('base64') }
  expect((await ada.put('/api/house/logo', back)).body).toMatchObject({ logo: { alt: logo.alt } })
  expect((await ada.ask('DELETE', '/api/house/logo')).body).toEqual(plain)
})

test('[RE98] what is no picture, is too large or cannot be drawn is refused in its own words, and the former logo stays', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const before = (await ada.put('/api/house/logo', logo)).body
  const put = (picture: string) => ada.put('/api/house/logo', { alt: 'Iets anders', picture })
  expect(whyNot(await put(base64('<html><script>alert(1)</script></html>')))).toBe('not-a-picture')
  expect(whyNot(await put(''))).toBe('not-a-picture')
  for (const more of ['<script>alert(1)</script>', '<filter id="f"/>', '<image href="https://example.nl/a.png"/>']) {
    expect(whyNot(await put(base64(drawing.replace('<rect', `${more}<rect`))))).toBe('cannot-be-drawn')
  }
  const large = await put('A'.repeat(1_900_000))
  expect([large.status, whyNot(large)]).toEqual([413, 'picture-too-large'])
  const larger = await put('A'.repeat(2_100_000))
  expect([larger.status, whyNot(larger)]).toEqual([413, 'picture-too-large'])
  expect(await read(ada)).toEqual(before)
})

test('[RE99] an organisation’s logo is kept, replaced and taken away under its name, however that is typed', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const put = (organisation: string, alt: string) => ada.put('/api/house/logos', { ...logo, organisation, alt })
  await put('Provincie Utrecht', 'Utrecht')
  await put('Gemeente Zeist', 'Zeist')
  await put(' provincie  utrecht ', 'Provincie Utrecht, met schild')
  expect(await read(ada)).toMatchObject({
    logos: [
      { organisation: 'Gemeente Zeist', alt: 'Zeist' },
      { organisation: 'provincie  utrecht', alt: 'Provincie Utrecht, met schild' },
    ],
  })
  await ada.ask('DELETE', '/api/house/logos', { organisation: 'PROVINCIE UTRECHT' })
  expect((await read(ada)).logos.map(({ organisation }) => organisation)).toEqual(['Gemeente Zeist'])
  expect((await put('', 'Niemand')).status).toBe(400)
})

test('[RE101] logos take no more room together than a server can spare', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const { house } = cafe.storage
  const large = { organisation: 'Gemeente Zeist', alt: 'Zeist', png: new Uint8Array(19_999_990), width: 1, height: 1 }
  await cafe.storage.commit([house.keepingLogo(large)])
  const put = (organisation: string) => ada.put('/api/house/logos', { ...logo, organisation })
  const refused = await put('Provincie Utrecht')
  expect([refused.status, whyNot(refused)]).toEqual([413, 'too-many'])
  expect((await put('gemeente zeist')).status).toBe(200)
  expect((await put('Provincie Utrecht')).status).toBe(200)
})

async function read(browser: Browser): Promise<HouseNews> {
  return (await browser.get('/api/house')).body as HouseNews
}

function whyNot({ body }: Reply): unknown {
  return (body as { readonly why?: string }).why
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
