/*
 * What the service worker keeps so that a page can be loaded without a network: the page itself, which is the same for
 * every address of ours, and the files that it is made of. Documents and words are kept elsewhere, by the page.
 */

/** How a request is answered: not at all by us, as a page of ours, or as a file that never changes. */
export type Way = 'pass' | 'page' | 'file'

/** Pages with something on them to go on with. Addresses that hold secrets, and what the server makes itself, pass. */
const pages = /^\/(b|tafelscherm|bureau|oogst|zaalscherm)(\/|$)/

export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

export function wayOf({ method, mode, url }: Asked, origin: string): Way {
  const asked = new URL(url)
  if (method !== 'GET' || asked.origin !== origin) return 'pass'
  if (mode === 'navigate') return pages.test(asked.pathname) ? 'page' : 'pass'
  return isFile(asked.pathname) ? 'file' : 'pass'
}

/** Whether this is a file of the build: its name changes with its content. */
export function isFile(path: string): boolean {
  return path.startsWith('/assets/')
}

/** The files that a page names, whether it needs them at once or later. */
export function filesIn(html: string): readonly string[] {
  return [...new Set(html.match(/\/assets\/[\w.-]+/g))]
}
