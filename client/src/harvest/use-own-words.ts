import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { type FindSpans, findOwnWords } from '@tafelronde/shared/harvest/telling-words.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import { useMemo, useState } from 'react'
import { useHarvester } from '../connection/use-harvester.ts'
import { useBoard } from './use-board.ts'

/** Finds the words in a line that none of these briefjes has; anew only when what they say changes. */
export function useOwnWords(sources: readonly NoteRef[]): FindSpans {
  const { gathered } = useBoard()
  const { glossary } = useHarvester() ?? usualSettings
  const own = new Set(sources)
  const now = { texts: gathered.notes.filter(({ ref }) => own.has(ref)).map(({ text }) => text), glossary }
  const [kept, setKept] = useState(now)
  if (!sameValue(kept, now)) setKept(now)
  return useMemo(() => {
    const meanings = Object.fromEntries(kept.glossary.map(({ short, long }) => [short, long]))
    return findOwnWords(kept.texts, meanings)
  }, [kept])
}
