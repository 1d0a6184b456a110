import { useCallback, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Invitation, Key } from '@tafelronde/shared/wire/http.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { JoinWordsProvider } from '../words/join-words-provider.tsx'
import { CodePage } from './code-page.tsx'
import { DevicePage } from './device-page.tsx'
import { JoinPage } from './join-page.tsx'
import { LookPage } from './look-page.tsx'
import { type NameTag, readNameTag } from './name-tag.ts'

/** Shows the pages of joining: by digits, by QR code, or on a second device. Without router and without the live road. */
export function showJoin(root: HTMLElement): void {
  keepFocus()
  const start = readStart(window.location)
  if (start.kind === 'key' && 'secret' in start.key) forgetFragment(window.location)
  createRoot(root).render(
    <JoinWordsProvider>
      <JoinApp start={start} />
    </JoinWordsProvider>,
  )
}

type Start =
  | { readonly kind: 'code' }
  | { readonly kind: 'key'; readonly key: Key; readonly tag?: NameTag | undefined }
  | { readonly kind: 'device'; readonly token: string }

function JoinApp({ start }: { readonly start: Start }) {
  const [found, setFound] = useState<{ readonly key: Key; readonly invitation: Invitation }>()
  const goOn = useCallback((key: Key, invitation: Invitation) => setFound({ key, invitation }), [])
  useEffect(() => {
    window.addEventListener('hashchange', takeNextTag)
    return () => window.removeEventListener('hashchange', takeNextTag)
  }, [])
  if (start.kind === 'device') return <DevicePage token={start.token} />
  if (found !== undefined) {
    const tag = start.kind === 'key' ? start.tag : undefined
    return <JoinPage joinKey={found.key} invitation={found.invitation} tag={tag} />
  }
  if (start.kind === 'key') return <LookPage joinKey={start.key} onFound={goOn} />
  return <CodePage onFound={goOn} />
}

function readStart({ pathname, hash }: Location): Start {
  const [, street = '', house = ''] = pathname.split('/')
  const word = decodeURIComponent(house)
  if (street === 'j' && word !== '') return { kind: 'key', key: { secret: word }, tag: readNameTag(hash) }
  if (street === 'apparaat' && word !== '') return { kind: 'device', token: word }
  const code = hash.replace(/\D/g, '')
  return code.length === 8 ? { kind: 'key', key: { code } } : { kind: 'code' }
}

/** Leaves no name in the address bar and in what the browser remembers of this page. */
function forgetFragment({ pathname, search, hash }: Location): void {
  if (hash !== '') window.history.replaceState(window.history.state, '', pathname + search)
}

/** Another name tag under the same address changes only the fragment, for which no browser loads a page. */
function takeNextTag(): void {
  if (readNameTag(window.location.hash) !== undefined) window.location.reload()
}
