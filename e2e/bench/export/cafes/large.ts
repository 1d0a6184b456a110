import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import { kinds } from '@tafelronde/shared/notes/note.ts'
import { levels } from '@tafelronde/shared/people/person.ts'
import { labelledSets } from '../../harvest/labelled-set.ts'
import { openCafe } from './cafe.ts'

const TABLES = 40
const THEMES = 8
const GROUPS = 5
const ROUNDS = 5
const PEOPLE = 240
const ORGANISATIONS = 60
const LINES_PER_THEME = 20
/** Of ten notes so many are in a conclusion. */
const IN_CONCLUSIONS = 6

/** A café of forty tables with so many notes, in the words of those that people have sorted for the harvester. */
export function largeCafe(count: number): SessionFileInput {
  const texts = labelledSets().flatMap(({ input }) => input.notes.map(({ text }) => text))
  const tables = Array.from({ length: TABLES }, (_, at) => ({
    id: `table-${at + 1}`,
    theme: `theme-${at % THEMES}`,
    group: `group-${Math.floor(at / THEMES) % GROUPS}`,
  }))
  const notes = Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length]!
    return {
      id: `note-${at}`,
      table: tables[at % TABLES]!.id,
      round: Math.floor(at / TABLES) % ROUNDS,
      author: `Persoon ${at % PEOPLE}`,
      text: `${texts[at % texts.length]} (${at})`,
      dots: at % 5,
      ...(kind !== 'inzicht' && { kind }),
    }
  })
  const ofTheme = (theme: number) => notes.filter((_, at) => (at % TABLES) % THEMES === theme)
  const rest = notes.filter((_, at) => Math.floor(at / TABLES) % 10 >= IN_CONCLUSIONS)
  return openCafe({
    session: `large-${count}`,
    title: 'Het grote gesprek',
    rounds: ROUNDS,
    themes: Array.from({ length: THEMES }, (_, at) => ({
      id: `theme-${at}`,
      title: `Thema ${at + 1}`,
      question: `Wat is er nodig voor thema ${at + 1}?`,
    })),
    groups: Array.from({ length: GROUPS }, (_, at) => ({ id: `group-${at}`, name: `Groep ${at + 1}` })),
    tables,
    people: Array.from({ length: PEOPLE }, (_, at) => ({
      name: `Persoon ${at}`,
      organisation: `Organisatie ${at % ORGANISATIONS}`,
      level: levels[(at % ORGANISATIONS) % levels.length]!,
      group: `group-${at % GROUPS}`,
    })),
    notes,
    cards: tables.flatMap(({ id }) =>
      Array.from({ length: ROUNDS }, (_, round) => ({ table: id, round, text: `Dit geeft ${id} door` })),
    ),
    lines: Array.from({ length: THEMES * LINES_PER_THEME }, (_, at) => {
      const theme = at % THEMES
      const line = Math.floor(at / THEMES)
      const used = ofTheme(theme).filter((note) => !rest.includes(note))
      return {
        theme: `theme-${theme}`,
        kind: kinds[line % kinds.length]!,
        text: `${texts[(at * 7) % texts.length]}, en dat vinden velen (${at})`,
        sources: used.filter((_, place) => place % LINES_PER_THEME === line).map(({ id }) => id),
      }
    }),
    places: Object.fromEntries(rest.map(({ id }) => [id, { place: 'not-used', reason: 'al-gezegd' } as const])),
  })
}
