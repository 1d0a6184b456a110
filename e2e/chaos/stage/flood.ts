import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Badge } from './prepare-day.ts'
import type { Stage } from './stage.ts'

/** What there is too much of: three kinds on a sync line, three on the live road. */
export const floodKinds = ['presence', 'questions', 'letters', 'commands', 'pieces', 'clock'] as const
export type FloodKind = (typeof floodKinds)[number]

export interface FloodOrder {
  readonly kind: FloodKind
  readonly perSecond: number
  /** Milliseconds after which one gives up waiting to be cut off. */
  readonly patience: number
  readonly url: string
  readonly cookies: string
  readonly session: SessionId
  readonly path: string
}

export interface Flooded {
  /** Milliseconds until it was cut off; absent when it was not. */
  readonly cutAfter?: number
  readonly perSecond: number
}

const file = path.join(import.meta.dirname, 'flooder.ts')

/** Floods the server from another process, as this person, until that is cut off. */
export async function flood(stage: Stage, badge: Badge, kind: FloodKind, patience: number): Promise<Flooded> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { session } = stage.day
  const paths = { session: `/sync/${sessionDocument(session)}`, paper: `/sync/${stage.paper}` }
  const order: FloodOrder = {
    kind,
    perSecond: 5_000,
    patience,
    url: stage.url,
    cookies: badge.cookies,
    session,
    // A paper asks one who may type in it for words; the session's document is the larger one.
    path: `${kind === 'questions' ? paths.session : paths.paper}?door=person&epoch=0`,
  }
  child.send(order)
  const [flooded] = (await once(child, 'message')) as [Flooded]
  await once(child, 'exit')
  return flooded
}
