import {
  type HarvestSettings,
  MEANING_LENGTH,
  MOST_ENTRIES,
  MOST_SYNONYMS,
  WORD_LENGTH,
} from '@tafelronde/shared/harvest/harvest-settings.ts'

/** What was read of lines that somebody typed; `wrong` is the first that cannot be read. */
export interface ReadLines<Entry> {
  readonly entries: Entry[]
  readonly wrong: string | undefined
}

type Abbreviation = HarvestSettings['glossary'][number]

/** `BW = brede welvaart`, one a line. */
export function readGlossaryLines(text: string): ReadLines<Abbreviation> {
  return readLines(text, (line) => {
    const equals = line.indexOf('=')
    const [short, long] = [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()]
    const isGood = short !== '' && long !== '' && short.length <= WORD_LENGTH && long.length <= MEANING_LENGTH
    return isGood ? { short, long } : undefined
  })
}

export function writeGlossaryLines(glossary: HarvestSettings['glossary']): string {
  return glossary.map(({ short, long }) => `${short} = ${long}`).join('\n')
}

/** `school, onderwijs, leren`: words that mean the same, a line of them each. */
export function readSynonymLines(text: string): ReadLines<string[]> {
  return readLines(text, (line) => {
    const words = line
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
    return words.length > 1 && words.length <= MOST_SYNONYMS && words.every((word) => word.length <= WORD_LENGTH)
      ? words
      : undefined
  })
}

export function writeSynonymLines(synonyms: HarvestSettings['synonyms']): string {
  return synonyms.map((words) => words.join(', ')).join('\n')
}

function readLines<Entry>(text: string, read: (line: string) => Entry | undefined): ReadLines<Entry> {
  const entries: Entry[] = []
  let wrong: string | undefined
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const entry = read(line)
    if (entry === undefined || entries.length >= MOST_ENTRIES) wrong ??= line
    else entries.push(entry)
  }
  return { entries, wrong }
}
