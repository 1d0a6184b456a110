import './ui/tokens.css'
import './ui/base.css'
import type { Me } from '@tafelronde/shared/wire/http.ts'
import { askHttp } from './connection/ask-http.ts'
import { patterns } from './connection/paths.ts'
import { keepPages } from './keep-pages.ts'
import { rootElement } from './root-element.ts'

/*
 * The first page is the organiser's home, or for everyone else a field for eight digits. People type that address on
 * a phone, so only an organiser gets the whole application there.
 */
if (window.location.pathname === '/' && !(await isOrganiser())) {
  const { showJoin } = await import('./people/join-app.tsx')
  showJoin(rootElement())
} else if (window.location.pathname.startsWith(patterns.hall)) {
  // A screen in a hall often hangs on a poor line: it takes no more than it shows.
  await import('./strict-zod.ts')
  const { showHall } = await import('./hall/hall-app.tsx')
  showHall(rootElement())
} else {
  await import('./strict-zod.ts')
  const { showApp } = await import('./app.tsx')
  await showApp(rootElement())
}

keepPages()

async function isOrganiser(): Promise<boolean> {
  const me = await askHttp<Me>('GET', '/me')
  return me.ok && me.value.organiser !== undefined
}
