import { sameValue } from '../../lib/same-value.ts'
import { readNoteRef } from '../../notes/note.ts'
import { rounds } from '../../programme/programme.ts'
import { statusOf } from '../approval.ts'
import { countAgreeing, tablesConfirming } from '../conclusion-voices.ts'
import type { FileConclusion, FilePaper, FilePerson, SessionFile } from '../session-file.ts'

/** Something in a file that has the right form and cannot be. */
export interface Fault {
  /** It names what is not in the file, says something twice, or says otherwise than what it is told from. */
  readonly why: 'names-nothing' | 'twice' | 'does-not-add-up'
  /** Where, as `papers.3.notes.12.author`. */
  readonly at: string
}

/** The first thing in a file that cannot be, if any. */
export function findFault(file: SessionFile): Fault | undefined {
  const [first] = listFaults(file)
  return first
}

/** What the parts of a file may name. */
interface Known {
  readonly rounds: number
  readonly items: number
  readonly people: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
}

function* listFaults(file: SessionFile): Generator<Fault> {
  const { programme, people, papers, harvest } = file
  const known: Known = {
    rounds: rounds(programme).length,
    items: programme.items.length,
    people: new Set(people.map(({ id }) => id)),
    tables: new Set(programme.tables.map(({ id }) => id)),
    groups: new Set(programme.groups.map(({ id }) => id)),
    themes: new Set(programme.themes.map(({ id }) => id)),
  }
  for (const list of ['themes', 'groups', 'tables', 'items'] as const) {
    yield* doubles<{ readonly id: string }>(programme[list], ({ id }) => id, `programme.${list}`)
  }
  for (const [at, table] of programme.tables.entries()) {
    yield* unknown(known.themes, table.theme, `programme.tables.${at}.theme`)
    yield* unknown(known.groups, table.group, `programme.tables.${at}.group`)
  }
  yield* doubles(people, ({ id }) => id, 'people')
  for (const [at, person] of people.entries()) yield* faultsOfPerson(person, known, `people.${at}`)
  yield* faultsOfStanding(file, known)
  yield* doubles(papers, ({ table }) => table, 'papers')
  for (const [at, paper] of papers.entries()) yield* faultsOfPaper(paper, known, `papers.${at}`)
  yield* doubles(harvest.conclusions, ({ id }) => id, 'harvest.conclusions')
  for (const [at, conclusion] of harvest.conclusions.entries()) {
    yield* faultsOfConclusion(conclusion, known, `harvest.conclusions.${at}`)
  }
  for (const ref of Object.keys(harvest.places)) {
    yield* unknown(known.tables, readNoteRef(ref)?.table, `harvest.places.${ref}`)
  }
}

function* faultsOfPerson(person: FilePerson, known: Known, at: string): Generator<Fault> {
  yield* unknown(known.groups, person.group, `${at}.group`)
  yield* unknown(known.tables, person.staysAt, `${at}.staysAt`)
  yield* unknown(known.people, person.as, `${at}.as`)
  const named = [person.name, person.organisation, person.level].filter((part) => part !== undefined)
  if (named.length % 3 !== 0) yield { why: 'does-not-add-up', at: `${at}.name` }
}

function* faultsOfStanding(file: SessionFile, known: Known): Generator<Fault> {
  const { phase, former, lastMove, lastRound, settlements } = file
  for (const [at, one] of [...former, phase].entries()) {
    const where = at === former.length ? 'phase' : `former.${at}`
    if ('item' in one && one.item >= known.items) yield { why: 'names-nothing', at: `${where}.item` }
    if (one.kind === 'round') yield* noRound(known, one.round, `${where}.round`)
    if (one.kind === 'rotation') yield* noRound(known, one.to, `${where}.to`)
  }
  yield* unknown(known.people, lastMove?.by, 'lastMove.by')
  yield* noRound(known, lastRound, 'lastRound')
  for (const [at, { by }] of settlements.entries()) yield* unknown(known.people, by, `settlements.${at}.by`)
  for (const [table, person] of Object.entries(file.hosts)) {
    yield* unknown(known.tables, table, `hosts.${table}`)
    yield* unknown(known.people, person, `hosts.${table}`)
  }
  for (const list of ['seatings', 'made'] as const) {
    for (const [at, { round, tables }] of (file[list] ?? []).entries()) {
      if (round !== at + 1) yield { why: 'does-not-add-up', at: `${list}.${at}.round` }
      yield* noRound(known, round, `${list}.${at}.round`)
      for (const [table, sitting] of Object.entries(tables)) {
        yield* unknown(known.tables, table, `${list}.${at}.tables.${table}`)
        for (const person of sitting) yield* unknown(known.people, person, `${list}.${at}.tables.${table}`)
      }
    }
  }
}

function* faultsOfPaper({ table, notes, cards }: FilePaper, known: Known, at: string): Generator<Fault> {
  yield* unknown(known.tables, table, `${at}.table`)
  yield* doubles(notes, ({ id }) => id, `${at}.notes`)
  yield* doubles(cards, ({ round }) => round, `${at}.cards`)
  for (const [index, { author, round }] of notes.entries()) {
    yield* unknown(known.people, author, `${at}.notes.${index}.author`)
    if (round !== 'oogst') yield* noRound(known, round, `${at}.notes.${index}.round`)
  }
  for (const [index, { pen, round }] of cards.entries()) {
    if (pen !== 'table') yield* unknown(known.people, pen, `${at}.cards.${index}.pen`)
    yield* noRound(known, round, `${at}.cards.${index}.round`)
  }
}

function* faultsOfConclusion(conclusion: FileConclusion, known: Known, at: string): Generator<Fault> {
  const { theme, sources, left = [], subLines, approval, card, confirmedBy } = conclusion
  yield* unknown(known.themes, theme, `${at}.theme`)
  yield* doubles([...sources, ...left], (ref) => ref, `${at}.sources`)
  for (const ref of [...sources, ...left]) yield* unknown(known.tables, readNoteRef(ref)?.table, `${at}.sources`)
  yield* doubles(subLines, ({ id }) => id, `${at}.subLines`)
  yield* unknown(known.people, approval?.by, `${at}.approval.by`)
  yield* unknown(known.tables, card?.table, `${at}.card.table`)
  yield* noRound(known, card?.round, `${at}.card.round`)
  if (conclusion.status !== statusOf(conclusion)) yield { why: 'does-not-add-up', at: `${at}.status` }
  if (conclusion.agreeing !== countAgreeing(conclusion)) yield { why: 'does-not-add-up', at: `${at}.agreeing` }
  if (!sameValue(confirmedBy.toSorted(), tablesConfirming(conclusion).toSorted())) {
    yield { why: 'does-not-add-up', at: `${at}.confirmedBy` }
  }
}

function* doubles<Of>(list: readonly Of[], keyOf: (one: Of) => string | number, at: string): Generator<Fault> {
  const keys = new Set<string | number>()
  for (const [index, one] of list.entries()) {
    if (keys.has(keyOf(one))) yield { why: 'twice', at: `${at}.${index}` }
    keys.add(keyOf(one))
  }
}

function* unknown(known: ReadonlySet<string>, id: string | undefined, at: string): Generator<Fault> {
  if (id !== undefined && !known.has(id)) yield { why: 'names-nothing', at }
}

function* noRound(known: Known, round: number | undefined, at: string): Generator<Fault> {
  if (round !== undefined && round > known.rounds) yield { why: 'names-nothing', at }
}
