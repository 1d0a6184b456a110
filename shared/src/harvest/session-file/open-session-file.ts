import type { TableId } from '../../lib/id.ts'
import type { Card, OpenedNote, OpenedPaper } from '../../notes/note.ts'
import type { Person, RosterEntry } from '../../people/person.ts'
import type { Seating } from '../../rotation/seating.ts'
import type { Session } from '../../sessions/session.ts'
import type { Conclusion } from '../conclusion.ts'
import type {
  FileCard,
  FileConclusion,
  FileNote,
  FilePerson,
  FileSeating,
  SessionFile,
  SessionFileInput,
} from '../session-file.ts'
import { shiftRounds } from './shift-rounds.ts'

/** All that a file was made of: `makeSessionFile` of it gives the same file. Its keys are made anew: this is the new one. */
export function openSessionFile(file: SessionFile, authorKey: string): SessionFileInput {
  const { schema: _, session, createdAt, namesDeletedAt, people, seatings, made, settlements, ...rest } = file
  const { papers, harvest, ...kept } = rest
  const { settings, conclusions, ...gathered } = harvest
  return {
    session: {
      id: session,
      ...shiftRounds(kept, -1),
      people: Object.fromEntries(people.map((person) => [person.id, openPerson(person)])),
      seatings: seatings.map(({ tables }) => tables),
      ...(made !== undefined && { made: made.map(openSeating) }),
      ...(settlements.length > 0 && { settlements }),
      authorKey,
    } satisfies Session,
    createdAt,
    ...(namesDeletedAt !== undefined && { namesDeletedAt }),
    roster: people.flatMap(openEntry),
    papers: Object.fromEntries(
      papers.map(({ table, notes, cards }): [TableId, OpenedPaper] => [
        table,
        { notes: notes.map(openNote), cards: cards.map(openCard) },
      ]),
    ),
    harvest: { conclusions: conclusions.map(openConclusion), ...gathered },
    settings,
  }
}

function openPerson({ name: _name, organisation: _organisation, level: _level, until, ...person }: FilePerson): Person {
  return { ...person, ...(until !== undefined && { until: until - 1 }) }
}

function openEntry({ id, name, organisation, level }: FilePerson): readonly RosterEntry[] {
  if (name === undefined || organisation === undefined || level === undefined) return []
  return [{ person: id, name, organisation, level }]
}

function openSeating({ tables }: FileSeating): Seating {
  return tables
}

function openNote({ round, author, ...note }: FileNote): OpenedNote {
  return { ...note, author, round: round === 'oogst' ? 'harvest' : round - 1 }
}

function openCard({ round, ...card }: FileCard): Card {
  return { ...card, round: round - 1 }
}

function openConclusion(conclusion: FileConclusion): Conclusion {
  const { card, status: _status, agreeing: _agreeing, confirmedBy: _confirmedBy, ...told } = conclusion
  return { ...told, ...(card !== undefined && { card: { ...card, round: card.round - 1 } }) }
}
