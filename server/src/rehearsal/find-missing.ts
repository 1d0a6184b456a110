import { type Played } from './play-script.ts'

/** Whatever was laid down and does not stand in the report: nothing, if all is well. */
export function findMissing({ notes, conclusions, report }: Played): readonly string[] {
  const missing: string[] = []
  const annex = new Map<string, number>()
  for (const { text, table, round } of report.notes) count(annex, `${table}|${round}|${clean(text)}`, 1)
  for (const { text, table, round } of notes) {
    const key = `${table}|${round}|${clean(text)}`
    if ((annex.get(key) ?? 0) === 0) missing.push(`a note of round ${round} at table ${table}`)
    else count(annex, key, -1)
  }
  const drawn = report.themes.flatMap((theme) => theme.conclusions)
  if (drawn.length !== conclusions) missing.push(`${conclusions - drawn.length} of ${conclusions} conclusions`)
  const numbers = new Set(report.notes.map(({ number }) => number))
  for (const { sources } of drawn)
    for (const source of sources) if (!numbers.has(source)) missing.push(`source ${source}`)
  return missing
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
