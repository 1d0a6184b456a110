import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Apart, ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { limitPairs, pairsOf, withPairs } from './apart.ts'
import { plainText } from './guess-level.ts'
import { splitName, splitNames } from './read-cell.ts'
import type { PastedRow, RowDoubt } from './read-people.ts'

/** What to say beside a row, before it is taken. */
export type RowFinding =
  | RowDoubt
  | { readonly kind: 'no-name' }
  | { readonly kind: 'name-too-long' }
  | { readonly kind: 'organisation-too-long' }
  | { readonly kind: 'listed' }
  | { readonly kind: 'double' }
  | { readonly kind: 'needs-table' }
  | { readonly kind: 'host-taken' }
  | { readonly kind: 'apart-unknown'; readonly text: string }
  | { readonly kind: 'apart-double'; readonly text: string }
  | { readonly kind: 'apart-self' }
  | { readonly kind: 'apart-too-many' }
  | { readonly kind: 'guessed' }

/** A pasted row with what was found in it. */
export interface CheckedRow extends PastedRow {
  readonly findings: readonly RowFinding[]
  /** Can be taken as it is. */
  readonly ready: boolean
  /** The person on the list who has this name and organisation already: taking it brings that one up to date. */
  readonly listed: PersonId | undefined
  /** Whom the names in it stand for, as far as they are clear. */
  readonly apartFrom: readonly PersonId[]
}

/** Looks at pasted rows beside each other and beside who is on the list. */
export function checkPeople(rows: readonly PastedRow[], listed: readonly ExpectedPerson[]): readonly CheckedRow[] {
  const known = new Map(listed.map((person) => [keyOf(person), person.person]))
  const hosted = new Map(listed.flatMap(({ person, host, cancelled }) => (host && !cancelled ? [[host, person]] : [])))
  const seen = new Set<string>()
  const checked = rows.map((row): CheckedRow => {
    const { person, doubts, cannotWalk, guessed } = row
    const key = keyOf(person)
    const isDouble = person.name !== '' && seen.has(key)
    seen.add(key)
    const former = isDouble ? undefined : known.get(key)
    const blocking: RowFinding[] = []
    if (person.name.trim() === '') blocking.push({ kind: 'no-name' })
    if (person.name.trim().length > 60) blocking.push({ kind: 'name-too-long' })
    if (person.organisation.trim().length > 120) blocking.push({ kind: 'organisation-too-long' })
    const others: RowFinding[] = [...doubts]
    if (cannotWalk && person.staysAt === undefined) others.push({ kind: 'needs-table' })
    if (isDouble) others.push({ kind: 'double' })
    if (former !== undefined) others.push({ kind: 'listed' })
    if (person.host !== undefined && !person.cancelled) {
      const host = hosted.get(person.host) ?? former ?? person.person
      if (host !== (former ?? person.person)) others.push({ kind: 'host-taken' })
      hosted.set(person.host, host)
    }
    if (guessed) others.push({ kind: 'guessed' })
    return { ...row, findings: [...blocking, ...others], ready: blocking.length === 0, listed: former, apartFrom: [] }
  })
  const named = nameIndex(checked, listed)
  return sayTooMany(
    checked.map((row) => (row.apart === undefined ? row : checkApart(row, named))),
    listed,
  )
}

/** The list with the rows that are ready: new people at the end, who was there already in the same place. */
export function takePeople(listed: readonly ExpectedPerson[], rows: readonly CheckedRow[]): readonly ExpectedPerson[] {
  const ready = rows.filter((row) => row.ready).map(trim)
  const fresh = new Map(ready.flatMap((row) => (row.listed === undefined ? [] : [[row.listed, row] as const])))
  const kept = listed.map((person) => {
    const row = fresh.get(person.person)
    return row === undefined ? person : bringUpToDate(person, row)
  })
  const added = ready.filter((row) => row.listed === undefined).map(({ person }) => person)
  return withPairs(withOneHostPerTable([...kept, ...added]), takePairs(listed, ready))
}

function trim(row: CheckedRow): CheckedRow {
  const { name, organisation } = row.person
  return { ...row, person: { ...row.person, name: name.trim(), organisation: organisation.trim() } }
}

/** Of whom the rows speak, they say all; between the others it stays as it was. */
function takePairs(listed: readonly ExpectedPerson[], ready: readonly CheckedRow[]): readonly Apart[] {
  const spoken = new Set(ready.filter(({ said }) => said.includes('apart')).map(idOf))
  const kept = pairsOf(listed).filter((pair) => !pair.some((person) => spoken.has(person)))
  return [...kept, ...ready.flatMap((row) => row.apartFrom.map((other): Apart => [idOf(row), other]))]
}

type Named = ReadonlyMap<string, readonly { readonly id: PersonId; readonly organisation: string }[]>

/** Everyone who will be on the list, by name. */
function nameIndex(rows: readonly CheckedRow[], listed: readonly ExpectedPerson[]): Named {
  const taken = rows.filter(({ ready }) => ready)
  const known = new Set(taken.map(idOf))
  const people = [
    ...taken.map((row) => ({ id: idOf(row), ...row.person })),
    ...listed.filter(({ person }) => !known.has(person)).map((person) => ({ id: person.person, ...person })),
  ]
  return Map.groupBy(people, ({ name }) => bare(name))
}

/** Whom the names in a row stand for. A name that is not clear is said, and the row can be taken without it. */
function checkApart(row: CheckedRow, named: Named): CheckedRow {
  const findings: RowFinding[] = []
  const apartFrom = new Set<PersonId>()
  for (const text of splitNames(row.apart ?? '')) {
    const found = findNamed(text, named)
    const others = found.filter(({ id }) => id !== idOf(row))
    const [other] = others
    if (other === undefined) findings.push(found.length > 0 ? { kind: 'apart-self' } : { kind: 'apart-unknown', text })
    else if (others.length > 1) findings.push({ kind: 'apart-double', text })
    else apartFrom.add(other.id)
  }
  return { ...row, findings: [...row.findings, ...findings], apartFrom: [...apartFrom] }
}

/** Says on which rows somebody is named for whom, or from whom, no more people can be kept apart. */
function sayTooMany(rows: readonly CheckedRow[], listed: readonly ExpectedPerson[]): readonly CheckedRow[] {
  const ready = rows.filter((row) => row.ready)
  const left = new Set(limitPairs(takePairs(listed, ready)).left.map(([person]) => person))
  if (left.size === 0) return rows
  return rows.map((row) =>
    row.ready && left.has(idOf(row)) ? { ...row, findings: [...row.findings, { kind: 'apart-too-many' }] } : row,
  )
}

function findNamed(text: string, named: Named) {
  const whole = named.get(bare(text))
  if (whole !== undefined) return whole
  const { name, organisation } = splitName(text)
  return (named.get(bare(name)) ?? []).filter((one) => bare(one.organisation) === bare(organisation))
}

function idOf({ person, listed }: CheckedRow): PersonId {
  return listed ?? person.person
}

/** What the list says counts; what it does not speak of stays as it was. */
function bringUpToDate(person: ExpectedPerson, row: CheckedRow): ExpectedPerson {
  const isSaid = ([fact]: [string, unknown]) => row.said.some((said) => said === fact)
  const kept = Object.entries(person).filter((entry) => !isSaid(entry))
  const told = Object.entries(row.person).filter(isSaid)
  return { ...row.person, ...Object.fromEntries([...kept, ...told]), person: person.person }
}

/** A table has one host: whoever was named first. */
function withOneHostPerTable(people: readonly ExpectedPerson[]): readonly ExpectedPerson[] {
  const taken = new Set<string>()
  return people.map((person) => {
    const { host, ...rest } = person
    if (host === undefined || person.cancelled) return person
    if (taken.has(host)) return rest
    taken.add(host)
    return person
  })
}

function keyOf({ name, organisation }: ExpectedPerson): string {
  return `${plainText(name)}\n${plainText(organisation)}`
}

/** Without case, accents, blanks and hyphens: "Anne-Marie" is also written "Anne Marie". */
function bare(text: string): string {
  return plainText(text).replace(/[\s-]/g, '')
}
