import { WebSocket } from 'ws'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'

/** What came of one frame: the line was closed with a code, what was in it was called saved, or nothing was said. */
export type Shot =
  | { readonly kind: 'closed'; readonly code: number; readonly why: string }
  | { readonly kind: 'saved' | 'silent' }

/** A line of its own for each frame, since most frames end theirs. */
export interface Target {
  readonly url: string
  readonly cookies: string
  readonly path: string
  /** Much is simply ignored: then one does not wait long for an answer. */
  readonly isBrief?: boolean
}

/** So long one waits for what the server says, in milliseconds. */
const PATIENCE = 2_000
const BRIEF = 100

/** Sends frames on a line of their own, and answers what came of the last one. Each of them is counted by the server. */
export function shoot(
  { url, cookies, path, isBrief = false }: Target,
  ...frames: readonly Uint8Array[]
): Promise<Shot> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}${path}`, { headers: { origin: url, cookie: cookies } })
  return new Promise((resolve) => {
    const silent = setTimeout(() => settle({ kind: 'silent' }), isBrief ? BRIEF : PATIENCE)
    socket.on('open', () => {
      for (const frame of frames) socket.send(frame)
    })
    socket.on('message', (data: Buffer) => {
      const [kind, count = 0] = data
      if (kind === syncMessage.saved && count >= frames.length) settle({ kind: 'saved' })
    })
    socket.on('close', (code, why) => settle({ kind: 'closed', code, why: why.toString() }))
    socket.on('error', () => settle({ kind: 'closed', code: 1006, why: 'error' }))

    function settle(shot: Shot): void {
      clearTimeout(silent)
      resolve(shot)
      socket.terminate()
    }
  })
}

/** Does all of it, so many at a time. */
export async function together<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value)
    }),
  )
}
