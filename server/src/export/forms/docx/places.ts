import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { linkTargets } from '../link-targets.ts'

/** Where a link can lead to. Word takes only letters, digits and low lines in the name, and 40 of them at most. */
export interface Place {
  readonly bookmark: string
  readonly number: number
}

/** Every place in a manuscript by its id. Two ids never share a bookmark, however much they look alike. */
export type Places = ReadonlyMap<string, Place>

export function placesOf(manuscript: Manuscript): Places {
  const ids = new Set(linkTargets(manuscript))
  return new Map([...ids].map((id, at) => [id, { bookmark: `plaats_${at + 1}`, number: at + 1 }]))
}
