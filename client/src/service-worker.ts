import { filesIn, isFile, wayOf } from './shell-cache.ts'

/*
 * Serves the pages of a café without a network. With one, pages come from the server: what lies here is for when it
 * does not answer. The build writes its own version into this file, so that every build has a store of its own.
 */

/** As much of a service worker's own world as is used here: the compiler knows either that or a page's. */
interface Worker {
  readonly location: { readonly origin: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Kind extends keyof Heard>(kind: Kind, hear: (event: Heard[Kind]) => void) => void
}

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface Heard {
  readonly install: Lasting
  readonly activate: Lasting
  readonly message: Lasting & { readonly data: unknown }
  readonly fetch: Lasting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
}

const worker = globalThis as unknown as Worker

const STORE = 'tafelronde-'
const OWN = `${STORE}__BUILD__`

/** Every address of ours is answered with the same page, so it is kept once. */
const PAGE = '/b/'

/** Longer than this nobody waits for a page that lies here already. */
const PATIENCE = 3_000

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage(fetch(PAGE, { cache: 'no-store' })).then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()))
})

worker.addEventListener('message', (event) => {
  // The page tells which files it is made of: it may have been there first.
  if (Array.isArray(event.data)) event.waitUntil(keepFiles(event.data.filter((file) => isPath(file))))
})

worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, worker.location.origin)
  if (way === 'page') event.respondWith(answerPage(event))
  else if (way === 'file') event.respondWith(answerFile(event))
})

/** From the server when it answers in time, and otherwise as it was last. */
async function answerPage(event: Heard['fetch']): Promise<Response> {
  const fresh = fetch(event.request)
  const inTime = Promise.race([fresh, after(PATIENCE)])
  const answer = await inTime.catch(() => undefined)
  if (answer?.ok === true) event.waitUntil(keepPage(Promise.resolve(answer.clone())).catch(() => {}))
  // A server that stops or starts answers for nobody.
  if (answer !== undefined && answer.status < 500) return answer
  return (await caches.match(PAGE)) ?? fresh
}

async function answerFile(event: Heard['fetch']): Promise<Response> {
  const kept = await caches.match(event.request)
  if (kept !== undefined) return kept
  const answer = await fetch(event.request)
  if (answer.ok) event.waitUntil(keep(event.request.url, answer.clone()))
  return answer
}

/** A page is kept only together with everything that it is made of. */
async function keepPage(asked: Promise<Response>): Promise<void> {
  const answer = await asked
  if (!answer.ok) throw new Error('The server gave no page')
  await keepFiles(filesIn(await answer.clone().text()))
  await keep(PAGE, answer)
}

async function keepFiles(files: readonly string[]): Promise<void> {
  const store = await caches.open(OWN)
  for (const file of files) {
    if ((await caches.match(file)) !== undefined) continue
    const answer = await fetch(file)
    if (!answer.ok) throw new Error(`${file} is gone`)
    await store.put(file, answer)
  }
}

async function keep(path: string, answer: Response): Promise<void> {
  const store = await caches.open(OWN)
  await store.put(path, answer)
}

async function dropOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(STORE) && name !== OWN) await caches.delete(name)
}

function isPath(file: unknown): file is string {
  return typeof file === 'string' && isFile(file)
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds))
}
