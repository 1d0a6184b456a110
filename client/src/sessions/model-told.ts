import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { keep, readKept } from '../notes/kept.ts'

/** Whether whoever is at this device has said to know to which host notes of this session go. */
export function isModelTold(session: SessionId, host: string): boolean {
  return readKept(keyOf(session)) === host
}

export function keepModelTold(session: SessionId, host: string): void {
  keep(keyOf(session), host)
}

function keyOf(session: SessionId): string {
  return `tafelronde:model-told:${session}`
}
