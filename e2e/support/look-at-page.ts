import type { Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** What is wrong with a page as it stands: what axe finds, and whether it scrolls sideways. */
export async function lookAtPage(page: Page): Promise<readonly string[]> {
  // Our pages hold no frames of others, so all of axe runs in the page itself, where it stays for the next look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations, sideways } = await page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] })
    return {
      violations: found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        times: nodes.length,
        first: nodes[0]?.html,
        summary: nodes[0]?.failureSummary,
      })),
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    }
  })
  const where = `${new URL(page.url()).pathname.replace(/\/[^/]{16,}$/, '')} at ${page.viewportSize()?.width ?? 0}`
  return [
    ...violations.map(
      ({ id, help, times, first = '', summary = '' }) =>
        `${where}: ${id}: ${help}\n  ${times} × such as ${first}\n  ${summary}`,
    ),
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
