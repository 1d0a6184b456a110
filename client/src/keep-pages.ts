/** Not while the page itself is still being fetched: somebody waits for that. */
const QUIET = 3_000

/**
 * Lets a service worker keep the pages, so that they load without a network. It runs on https and on localhost; where it
 * does not, everything else works.
 */
export function keepPages(): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  if (serviceWorker === undefined || !window.isSecureContext || !import.meta.env.PROD) return
  setTimeout(() => {
    serviceWorker
      .register('/service-worker.js')
      .then(() => serviceWorker.ready)
      .then(({ active }) => active?.postMessage(ownFiles()))
      .catch(() => {
        // A browser that forbids it, or a server that is being renewed: the next load tries again.
      })
  }, QUIET)
}

/** The files that this page was made of so far. */
function ownFiles(): readonly string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = fetched.filter(
    ({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/assets/'),
  )
  return [...new Set(own.map(({ pathname }) => pathname))]
}
