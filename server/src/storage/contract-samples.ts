import type { PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { harvestDocument, paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { NewSession } from './session-store.ts'
import type { Storage } from './storage.ts'

/** Opens a storage in which nobody has written yet. */
export type OpenStorage = () => Promise<Storage>

export const noon = Date.UTC(2023, 10, 30, 12)

export const spring = 'spring' as SessionId
export const autumn = 'autumn' as SessionId
export const ada = 'ada' as PersonId
export const ben = 'ben' as PersonId
export const blue = 'blue' as TableId

export const springPaper = paperDocument(spring, blue)
export const springHarvest = harvestDocument(spring)

export const start = { epoch: 0, seq: 0 }

export function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

/** A session like any other, with its own code and secrets. */
export function newSession(id: SessionId, code: string, changes: Partial<NewSession> = {}): NewSession {
  return {
    id,
    code,
    secrets: { join: `join-${id}`, facilitator: `facilitator-${id}`, reader: `reader-${id}` },
    createdAt: noon,
    date: '2023-11-30',
    community: 'Waterbeheer',
    namesUntil: noon + 30,
    session: { phase: 'draft' },
    ...changes,
  }
}
