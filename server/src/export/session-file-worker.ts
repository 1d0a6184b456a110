import { parentPort } from 'node:worker_threads'
import { readSessionFile } from '@tafelronde/shared/harvest/session-file/read-session-file.ts'
import { answerThread } from '../threads/thread.ts'
import { countValues } from './count-values.ts'
import type { SentFileRead } from './session-file-thread.ts'

/* The thread on which a file of a session is read. It keeps nothing of it. */

/** More than in the largest file that is taken in: a note takes 250 bytes and is some twenty values. */
const MOST_VALUES = 4_000_000

if (parentPort !== null) answerThread<Uint8Array>(parentPort, readSentFile)

function readSentFile(bytes: Uint8Array): SentFileRead {
  // A thread that runs out of memory while it reads JSON takes the whole server along.
  if (countValues(bytes, MOST_VALUES) > MOST_VALUES) return { ok: false, why: 'wrong-form', at: '' }
  const sent = readJson(bytes)
  return sent === undefined ? { ok: false, why: 'no-json', at: '' } : readSessionFile(sent.value)
}

function readJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return undefined
  }
}
