import type { Draft, DraftLine } from './draft.ts'
import type { HarvestInput } from './harvest-input.ts'
import { isFunctionWord } from './words/function-words.ts'
import { expandWords, type Glossary, readGlossary } from './words/glossary.ts'
import { rootDutch } from './words/root-word.ts'
import { sameBeginnings } from './words/same-beginnings.ts'
import { splitWords } from './words/split-words.ts'

/** What is wrong with a draft, by name, with what it is about. */
export interface DraftFinding {
  readonly rule: 'unknown-source' | 'no-source' | 'lost-note' | 'not-grounded'
  readonly about: string
}

/** A line must have so much of its words from its notes. */
export const GROUNDED = 0.9
const label = /^(?:Actie|Afweging|Open vraag|Randvoorwaarde|Tip|Huidige situatie): /

/** Looks at a draft as a stranger would: every source is a note of its theme, every note has a place, nothing is made up. */
export function checkDraft(draft: Draft, input: HarvestInput): readonly DraftFinding[] {
  const findings: DraftFinding[] = []
  const notes = new Map(input.notes.map((note) => [note.id, note]))
  const placed = new Set(draft.notUsed.map(({ id }) => id))
  const glossary = readGlossary(input.glossary)
  for (const { theme, lines } of draft.themes) {
    for (const line of lines) {
      if (line.sourceNoteIds.length === 0) findings.push({ rule: 'no-source', about: line.text })
      const texts = line.sourceNoteIds.flatMap((id) => {
        placed.add(id)
        const note = notes.get(id)
        if (note?.theme !== theme) findings.push({ rule: 'unknown-source', about: id })
        return note === undefined ? [] : [note.text]
      })
      if (groundingOf(line.text, texts, glossary) < GROUNDED) findings.push({ rule: 'not-grounded', about: line.text })
    }
  }
  for (const { id } of draft.notUsed) if (!notes.has(id)) findings.push({ rule: 'unknown-source', about: id })
  for (const { id } of input.notes) if (!placed.has(id)) findings.push({ rule: 'lost-note', about: id })
  return findings
}

/** The part of a line's telling words that stand in these texts; abbreviations count as what they stand for. */
export function groundingOf(line: DraftLine['text'], texts: readonly string[], glossary: Glossary): number {
  const told = tellingRoots(line.replace(label, ''), glossary)
  if (told.length === 0) return 1
  const isSaid = sameBeginnings(texts.flatMap((text) => tellingRoots(text, glossary)))
  return told.filter(isSaid).length / told.length
}

/** The roots of the words of a text that say something. */
export function tellingRoots(text: string, glossary: Glossary): readonly string[] {
  return expandWords(splitWords(text), glossary)
    .filter((word) => word.length > 1 && !isFunctionWord(word, 'nl'))
    .map(rootDutch)
}
