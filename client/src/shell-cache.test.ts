import { expect, test } from 'vitest'
import { filesIn, wayOf } from './shell-cache.ts'

const origin = 'https://cafe.example'

test('[CL130] the service worker answers for pages to go on with and for files, and for nothing else', () => {
  const ask = (path: string, mode = 'cors', method = 'GET') => wayOf({ url: origin + path, mode, method }, origin)
  for (const page of ['/b/spring', '/tafelscherm/spring', '/tafelscherm', '/bureau/spring', '/oogst/spring'])
    expect([page, ask(page, 'navigate')]).toEqual([page, 'page'])
  expect(ask('/assets/main-1a2b.js')).toBe('file')
  expect(ask('/assets/main-1a2b.js', 'cors', 'POST')).toBe('pass')
  for (const road of ['/api/me', '/live/?EIO=4&transport=polling', '/sync/session/spring', '/service-worker.js'])
    expect([road, ask(road)]).toEqual([road, 'pass'])
  // Links that hold a secret, and pages that the server makes itself.
  for (const secret of [
    '/',
    '/j/abc',
    '/doe-mee',
    '/begeleid/abc',
    '/word-organisator/abc',
    '/lees/abc',
    '/apparaat/abc',
  ])
    expect([secret, ask(secret, 'navigate')]).toEqual([secret, 'pass'])
  expect(ask('/b/spring', 'navigate', 'POST')).toBe('pass')
  expect(wayOf({ url: 'https://elsewhere.example/assets/x.js', mode: 'cors', method: 'GET' }, origin)).toBe('pass')
})

test('[CL130] every file that a page names is kept with it', () => {
  const html = `<script type="module" src="/assets/main-Ab1_.js"></script><link href="/assets/base-2.css" />
    <meta name="participant-files" content="/assets/main-Ab1_.js /assets/table-x.js /assets/f.woff2" />`
  expect(filesIn(html)).toEqual(['/assets/main-Ab1_.js', '/assets/base-2.css', '/assets/table-x.js', '/assets/f.woff2'])
  expect(filesIn('<p>assets</p>')).toEqual([])
})
