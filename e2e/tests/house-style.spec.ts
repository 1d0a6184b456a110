import { expect, type Locator } from '@playwright/test'
import type { HouseNews } from '@tafelronde/shared/wire/http.ts'
import { test } from '../support/cafe.ts'
import { Keyboard } from '../support/keyboard.ts'

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="400" height="200">
  <rect width="40" height="20" fill="#7a1f3d"/></svg>`
const costly = mark.replace(
  '<rect',
  '<filter id="blur"><feGaussianBlur stdDeviation="9"/></filter><rect filter="url(#blur)"',
)

test('[E2E32] an organiser sets logo, colours and the logo of another, what is wrong is refused in words, and what goes can be put back', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  const { page } = olga
  const keys = new Keyboard(page)
  const own = page.getByRole('region', { name: 'Uw logo' })
  const colours = page.getByRole('region', { name: 'Kleuren' })
  const others = page.getByRole('region', { name: 'Logo’s van organisaties' })
  const read = () => olga.ask<HouseNews>('GET', '/house')

  await cafe.chapter('From the first page to the house style, where nothing is chosen yet', async () => {
    await keys.act(page.getByRole('link', { name: 'Huisstijl en logo’s' }))
    await expect(own.getByText('Er is nog geen logo.')).toBeVisible()
    await expect(others.getByText('Er zijn nog geen logo’s.')).toBeVisible()
  })

  await cafe.chapter(
    'A file that is no picture, a drawing that costs too much, and a logo that says nothing',
    async () => {
      await choose(own, 'logo.png', 'text/plain', 'Dit is een brief.')
      await expect(own.getByText('Dit bestand is geen PNG of SVG.')).toBeVisible()
      await choose(own, 'logo.svg', 'image/svg+xml', costly)
      await own.getByRole('button', { name: 'Bewaar het logo' }).click()
      await expect(own.getByText('Schrijf op wat het logo zegt.')).toBeVisible()
      await own.getByLabel('Wat ziet wie het niet kan zien?').fill('Waterschap Vechtdal')
      olga.allow(/409/)
      await own.getByRole('button', { name: 'Bewaar het logo' }).click()
      await expect(own.getByText('Dit bestand kunnen we niet tekenen.')).toBeVisible()
      expect(await read()).not.toHaveProperty('logo')
    },
  )

  await cafe.chapter('A mark is drawn and kept, taken away and put back by keys', async () => {
    await choose(own, 'logo.svg', 'image/svg+xml', mark)
    await own.getByRole('button', { name: 'Bewaar het logo' }).click()
    await expect(own.getByRole('img', { name: 'Waterschap Vechtdal' })).toBeVisible()
    expect((await read()).logo?.url).toMatch(/^data:image\/png;base64,/)
    await keys.act(own.getByRole('button', { name: 'Haal weg: uw logo' }))
    await expect(own.getByText('Uw logo is weg.')).toBeVisible()
    await keys.act(own.getByRole('button', { name: 'Zet terug' }))
    await expect(own.getByRole('img', { name: 'Waterschap Vechtdal' })).toBeVisible()
  })

  await cafe.chapter('A colour that is too light waits for a darker one', async () => {
    const accent = colours.getByRole('textbox', { name: 'Nadruk', exact: true })
    await accent.fill('#FFD02E')
    await expect(colours.getByText('Te licht')).toBeVisible()
    await expect(colours.getByText('Verander eerst de kleur die niet goed is.')).toBeVisible()
    await accent.fill('#7A1F3D')
    await colours.getByRole('button', { name: 'Bewaar de kleuren' }).click()
    await expect.poll(async () => (await read()).tokens['--tafelronde-report-accent-color']).toBe('#7a1f3d')
  })

  await cafe.chapter(
    'The logo of an organisation comes, goes and is put back; on the next visit all of it is there',
    async () => {
      await others.getByRole('textbox', { name: 'Organisatie', exact: true }).fill('Gemeente Zeist')
      await choose(others, 'zeist.svg', 'image/svg+xml', mark)
      await others.getByLabel('Wat ziet wie het niet kan zien?').fill('Zeist')
      await others.getByRole('button', { name: 'Voeg dit logo toe' }).click()
      await others.getByRole('button', { name: 'Haal weg: logo van Gemeente Zeist' }).click()
      await expect(others.getByText('Het logo van Gemeente Zeist is weg.')).toBeVisible()
      await others.getByRole('button', { name: 'Zet terug' }).click()
      await expect(others.getByRole('img', { name: 'Zeist' })).toBeVisible()
      await page.reload()
      await expect(own.getByRole('img', { name: 'Waterschap Vechtdal' })).toBeVisible()
      await expect(others.getByRole('img', { name: 'Zeist' })).toBeVisible()
      await expect(colours.getByRole('textbox', { name: 'Nadruk', exact: true })).toHaveValue('#7a1f3d')
      await page.setViewportSize({ width: 320, height: 700 })
    },
  )
})

async function choose(part: Locator, name: string, mimeType: string, text: string): Promise<void> {
  await part.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) })
}
