import { compareText } from '../lib/compare-text.ts'
import { type Level, levels } from '../people/person.ts'

export interface Organisation {
  readonly name: string
  readonly level: Level
}

/**
 * Each organisation once, whatever the capitals and spaces it was typed with: in the spelling and with the level
 * that most people gave it, by level and then by name.
 */
export function mergeOrganisations(typed: readonly Organisation[]): readonly Organisation[] {
  const spellings = new Map<string, Organisation[]>()
  for (const { name, level } of typed) {
    const tidy = name.normalize('NFC').trim().replace(/\s+/g, ' ')
    if (tidy === '') continue
    const key = nameKey(tidy)
    spellings.set(key, [...(spellings.get(key) ?? []), { name: tidy, level }])
  }
  return [...spellings.values()]
    .map((same): Organisation => {
      const name = mostFrequent(same.map((one) => one.name).toSorted(compareText)) ?? ''
      const level = mostFrequent(same.map((one) => one.level).toSorted(compareLevels)) ?? 'overig'
      return { name, level }
    })
    .toSorted((a, b) => compareLevels(a.level, b.level) || compareText(nameKey(a.name), nameKey(b.name)))
}

/** The one of these merged organisations that this is, however it is typed; `undefined` for a name of none of them. */
export function findOrganisation(merged: readonly Organisation[], name: string): Organisation | undefined {
  const key = nameKey(name.normalize('NFC').trim())
  return merged.find((one) => nameKey(one.name) === key)
}

/** What two spellings of one organisation have in common. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

function compareLevels(a: Level, b: Level): number {
  return levels.indexOf(a) - levels.indexOf(b)
}

/** The one that occurs most; of equals the first. */
function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const times = new Map<Value, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  const most = Math.max(...times.values())
  return values.find((value) => times.get(value) === most)
}
