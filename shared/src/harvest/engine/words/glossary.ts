import { splitWords } from './split-words.ts'

/** What an abbreviation stands for, by the abbreviation in lower case without its full stop. */
export type Glossary = ReadonlyMap<string, string>

/** What Dutch officials write short anywhere. A session's own list goes before it. */
const general: Readonly<Record<string, string>> = {
  'gem.': 'gemeente',
  'prov.': 'provincie',
  'bijv.': 'bijvoorbeeld',
  'afd.': 'afdeling',
  'org.': 'organisatie',
  'voorz.': 'voorzieningen',
  OV: 'openbaar vervoer',
  PO: 'primair onderwijs',
  VO: 'voortgezet onderwijs',
  ipv: 'in plaats van',
  'i.p.v': 'in plaats van',
  mbt: 'met betrekking tot',
  ivm: 'in verband met',
  tov: 'ten opzichte van',
  vd: 'van de',
  'v.d': 'van de',
}

export function readGlossary(own: Readonly<Record<string, string>>): Glossary {
  const glossary = new Map<string, string>()
  for (const [short, long] of [...Object.entries(general), ...Object.entries(own)]) {
    const key = splitWords(short).join(' ')
    if (key !== '' && long.trim() !== '') glossary.set(key, long.trim())
  }
  return glossary
}

/** The words with every abbreviation written out. */
export function expandWords(words: readonly string[], glossary: Glossary): readonly string[] {
  return words.flatMap((word) => {
    const long = glossary.get(word)
    return long === undefined ? [word] : splitWords(long)
  })
}
