import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { Kind } from '@tafelronde/shared/notes/note.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'

/**
 * The script of a café that was played before, or never: what people wrote, at which table, in which round. Rounds
 * are 1-based, as in all data files. Places and people go by keys of their own: a name may stand for two.
 */
export interface Script {
  readonly title: string
  readonly themes: readonly ScriptTheme[]
  readonly places: readonly ScriptPlace[]
  readonly people: readonly ScriptPerson[]
  readonly notes: readonly ScriptNote[]
  readonly remarks: readonly ScriptRemark[]
  readonly lines: readonly ScriptLine[]
  readonly rounds: number
  /** What in the file could not be used, one sentence each. */
  readonly left: readonly string[]
}

export interface ScriptTheme {
  readonly id: string
  readonly title: string
  readonly question: string
}

/** A table with its theme. */
export interface ScriptPlace {
  readonly key: string
  readonly name: string
  readonly theme: string
}

/** Someone who wrote, with where they come from and when they are first heard of. */
export interface ScriptPerson {
  readonly key: string
  readonly name: string
  readonly organisation: string
  readonly level: Level
  /** The first round in which they wrote. */
  readonly from: number
}

export interface ScriptNote {
  readonly id: string
  readonly place: string
  readonly round: number
  readonly author: string
  readonly text: string
  readonly votes: number
  readonly at?: Instant
}

/** What a host told of a table. */
export interface ScriptRemark {
  readonly place: string
  readonly round: number
  readonly text: string
}

/** A conclusion that was drawn, with the ids of its notes. */
export interface ScriptLine {
  readonly id: string
  readonly theme: string
  readonly kind: Kind
  readonly text: string
  readonly notes: readonly string[]
}

/** Where the script has people in a round: the place at which each wrote most. */
export function readSeats(script: Script, round: number): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const note of script.notes) {
    if (note.round !== round) continue
    const places = counts.get(note.author) ?? new Map<string, number>()
    places.set(note.place, (places.get(note.place) ?? 0) + 1)
    counts.set(note.author, places)
  }
  const seats = new Map<string, string>()
  for (const [author, places] of counts) {
    const [most] = [...places].toSorted((a, b) => b[1] - a[1])
    if (most !== undefined) seats.set(author, most[0])
  }
  return seats
}

/** What a table passes on: what its host told of it, or else what most people there found important. */
export function cardOf(script: Script, place: string, round: number): readonly string[] {
  const here = <Line extends { place: string; round: number }>(line: Line) =>
    line.place === place && line.round === round
  const told = script.remarks.filter(here).map(({ text }) => text)
  if (told.length > 0) return told
  const notes = script.notes.filter(here)
  return notes.toSorted((a, b) => b.votes - a.votes).map(({ text }) => text)
}
