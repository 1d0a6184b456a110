import type { Kind } from '../notes/note.ts'

/** What stands before a conclusion in the report, in Dutch as all of it. An insight speaks for itself. */
export const conclusionLabels: Record<Kind, string> = {
  inzicht: '',
  tip: 'Tip',
  vraag: 'Fundamentele vraag',
  afweging: 'Afweging',
  randvoorwaarde: 'Randvoorwaarde',
  situatie: 'Huidige situatie',
  actie: 'Actie',
}

/** What to put before a conclusion: nothing where its own words begin with it already. */
export function labelOf(kind: Kind, text: string): string {
  const label = conclusionLabels[kind]
  const noun = label.split(' ').at(-1) ?? ''
  const [heading = '', ...rest] = text.split(':')
  const words = heading.trim().toLowerCase().split(/\s+/)
  // "Belangrijke randvoorwaarde: …" and "Open vraag: …" say it too.
  const says = rest.length > 0 && words.length <= 3 && words.at(-1) === noun.toLowerCase()
  return says ? '' : label
}

/** A text without the label that the report prints before it. */
export function withoutLabel(kind: Kind, text: string): string {
  const label = conclusionLabels[kind]
  if (label === '' || !text.toLowerCase().startsWith(`${label.toLowerCase()}:`)) return text
  const bare = text.slice(label.length + 1).trim()
  // On its own it is a sentence.
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
