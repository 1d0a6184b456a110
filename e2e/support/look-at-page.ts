import { AxeBuilder } from '@axe-core/playwright'
import { type Page } from '@playwright/test'

/** What is wrong with a page as it stands: what axe finds, and whether it scrolls sideways. */
export async function lookAtPage(page: Page): Promise<readonly string[]> {
  // Our pages hold no frames of others, so all of axe runs in the page itself, without a blank page beside it; what is
  // well on a page is not described.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const where = `${new URL(page.url()).pathname.replace(/\/[^/]{16,}$/, '')} at ${page.viewportSize()?.width ?? 0}`
  return [
    ...violations.map(({ id, help, nodes }) => {
      const [first] = nodes
      return `${where}: ${id}: ${help}\n  ${nodes.length} × such as ${first?.html ?? ''}\n  ${first?.failureSummary ?? ''}`
    }),
    ...(sideways > 0 ? [`${where}: scrolls sideways by ${sideways} pixels`] : []),
  ]
}

/**
 * What a page is made of: which components, in which states, in which table's colour. Two pages with the same
 * answer look alike to axe, whatever is written on them.
 */
export async function readMakeOf(page: Page): Promise<string> {
  const parts = await page.evaluate(() => {
    const described = ['role', 'aria-invalid', 'data-table-colour', 'data-kind']
    const all = [...document.querySelectorAll('*')].map((element) => {
      const states = described.map((name) => element.getAttribute(name) ?? '').join(' ')
      return `${element.tagName} ${element.getAttribute('class') ?? ''} ${states}`
    })
    return [...new Set(all)].toSorted()
  })
  return `${page.viewportSize()?.width ?? 0}\n${parts.join('\n')}`
}
