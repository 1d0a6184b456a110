import type * as Y from 'yjs'
import type { Dialect } from '../dialects/dialect.ts'
import { pause } from '../measure/pause.ts'
import type { LineTarget } from './light-line.ts'
import { EMPTY, Newcomer } from './newcomer.ts'

export interface FetchManner {
  /** What the visitor brings along. */
  readonly brings?: Uint8Array
  /** Milliseconds that the visitor stays, to hear what comes after the first answer. */
  readonly stays?: number
}

/** Comes in, gets the document, and goes. */
export async function fetchDocument(
  target: LineTarget,
  dialect: Dialect,
  name: string,
  { brings = EMPTY, stays = 150 }: FetchManner = {},
): Promise<Y.Doc> {
  const newcomer = await Newcomer.enter(target, dialect, name, brings)
  await pause(stays)
  newcomer.leave()
  return newcomer.read()
}
