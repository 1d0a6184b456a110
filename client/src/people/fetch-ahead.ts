/**
 * Fetches the files of the participant's page as soon as nothing else is to be done, so that the table is quickly there
 * after joining. Nothing runs yet, and who saves data fetches them when they are needed.
 */
export function fetchAhead(): () => void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="participant-files"]')?.content ?? ''
  if (named === '' || savesData()) return () => {}
  // Safari knows no idle moments.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => fetchAll(named), 1500)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(() => fetchAll(named))
  return () => cancelIdleCallback(asked)
}

function fetchAll(named: string): void {
  for (const href of named.split(' ')) {
    if (document.querySelector(`link[href="${href}"], script[src="${href}"]`) !== null) continue
    const link = document.createElement('link')
    link.rel = href.endsWith('.css') ? 'prefetch' : 'modulepreload'
    link.href = href
    link.crossOrigin = ''
    link.fetchPriority = 'low'
    document.head.append(link)
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
