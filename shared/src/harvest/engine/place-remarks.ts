import type { NoteGroup } from './group-notes.ts'
import type { ReadNote } from './read-notes.ts'

/** A remark is about a group when that is clearly ahead of the next. */
const AHEAD = 1.25

/**
 * The groups that the remarks of hosts are about, by what they name in common: per group, the remarks that are about it. A
 * remark that could be about several is about none.
 */
export function placeRemarks(
  groups: readonly NoteGroup[],
  notes: readonly ReadNote[],
  remarks: readonly ReadNote[],
): readonly (readonly string[])[] {
  const placed: string[][] = groups.map(() => [])
  const counts = new Map<string, number>()
  const named = notes.map(namesOf)
  for (const names of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const remark of remarks) {
    const said = namesOf(remark)
    const worth = named.map((names) =>
      [...names].reduce((sum, name) => sum + (said.has(name) ? Math.log(1 + notes.length / counts.get(name)!) : 0), 0),
    )
    const scores = groups.map((group) => group.reduce((sum, at) => sum + worth[at]!, 0) / (group.length + 1))
    const [first = 0, second = 0] = scores.toSorted((a, b) => b - a)
    if (first > 0 && first >= AHEAD * second) placed[scores.indexOf(first)]!.push(remark.note.text)
  }
  return placed
}

/** What a note names: its words, the parts of its compounds, and its concepts. */
function namesOf({ content, words, concepts }: ReadNote): ReadonlySet<string> {
  return new Set([
    ...content,
    ...words.flatMap(({ parts }) => parts.map(({ root }) => root)),
    ...concepts.map(({ concept }) => `#${concept}`),
  ])
}
