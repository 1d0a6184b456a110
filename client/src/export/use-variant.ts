import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { type ReportVariant, reportVariantSchema } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { useState } from 'react'
import { keep, readKept } from '../notes/kept.ts'

/**
 * What is chosen of the report of a session, and the way to choose otherwise. A choice is kept on this device, so that
 * a page that is opened again begins with it; before anything is chosen it begins with what was published.
 */
export function useVariant(
  session: SessionId,
  published: ReportVariant | undefined,
): readonly [ReportVariant, (chosen: ReportVariant) => void] {
  const [variant, setVariant] = useState(() => readChosen(session) ?? published ?? plainVariant)
  return [
    variant,
    (chosen) => {
      setVariant(chosen)
      keep(keyOf(session), JSON.stringify(chosen))
    },
  ]
}

/** What a former version of the page kept may be of another shape: then nothing was chosen. */
function readChosen(session: SessionId): ReportVariant | undefined {
  const kept = readKept(keyOf(session))
  if (kept === undefined) return undefined
  try {
    return reportVariantSchema.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}

function keyOf(session: SessionId): string {
  return `tafelronde:variant:${session}`
}
