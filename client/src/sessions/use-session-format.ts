import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { type Format, formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { useMemo } from 'react'

/** Writes times as they are where the session takes place, whoever reads along from elsewhere. */
export function useSessionFormat({ programme }: SharedSession): Format {
  const { language } = useWords()
  return useMemo(() => formatFor(language, programme.timeZone), [language, programme.timeZone])
}
