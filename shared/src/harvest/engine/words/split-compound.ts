/** A part of a compound word: its last part says what it is, the others say which. */
export interface CompoundPart {
  readonly word: string
  readonly isHead: boolean
}

const SHORTEST_PART = 4
const joints = ['', 's', 'e', 'en', 'n'] as const

/**
 * The parts of a Dutch compound, of words that are known: "woningbouwopgave" is "woningbouw" or "woning", "bouw" and
 * "opgave". The longest known last part goes first, then what is before it. Empty where the word is no compound of known words.
 */
export function splitCompound(word: string, isKnown: (word: string) => boolean): readonly CompoundPart[] {
  if (word.length < 2 * SHORTEST_PART) return []
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const head = word.slice(at)
    if (!isKnown(head)) continue
    const rest = readRest(word.slice(0, at), isKnown)
    if (rest !== undefined) return [...rest, { word: head, isHead: true }]
  }
  return []
}

function readRest(text: string, isKnown: (word: string) => boolean): readonly CompoundPart[] | undefined {
  for (const joint of joints) {
    if (joint !== '' && !text.endsWith(joint)) continue
    const part = joint === '' ? text : text.slice(0, -joint.length)
    if (part.length >= SHORTEST_PART && isKnown(part)) return [{ word: part, isHead: false }]
    const parts = splitCompound(part, isKnown)
    if (parts.length > 0) return parts.map((each) => ({ ...each, isHead: false }))
  }
  return undefined
}
