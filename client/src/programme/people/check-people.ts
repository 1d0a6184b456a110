import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { type ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { plainText } from './guess-level.ts'
import { type PastedRow, type RowDoubt } from './read-people.ts'

/** What to say beside a row, before it is taken. */
export type RowFinding =
  | RowDoubt
  | { readonly kind: 'no-name' }
  | { readonly kind: 'name-too-long' }
  | { readonly kind: 'organisation-too-long' }
  | { readonly kind: 'listed' }
  | { readonly kind: 'double' }
  | { readonly kind: 'needs-table' }
  | { readonly kind: 'guessed' }

/** A pasted row with what was found in it. */
export interface CheckedRow extends PastedRow {
  readonly findings: readonly RowFinding[]
  /** Can be taken as it is. */
  readonly ready: boolean
  /** The person on the list who has this name and organisation already: taking it brings that one up to date. */
  readonly listed: PersonId | undefined
}

/** Looks at pasted rows beside each other and beside who is on the list. */
export function checkPeople(rows: readonly PastedRow[], listed: readonly ExpectedPerson[]): readonly CheckedRow[] {
  const known = new Map(listed.map((person) => [keyOf(person), person.person]))
  const seen = new Set<string>()
  return rows.map((row) => {
    const { person, doubts, cannotWalk, guessed } = row
    const key = keyOf(person)
    const isDouble = person.name !== '' && seen.has(key)
    seen.add(key)
    const former = isDouble ? undefined : known.get(key)
    const blocking: RowFinding[] = []
    if (person.name === '') blocking.push({ kind: 'no-name' })
    if (person.name.length > 60) blocking.push({ kind: 'name-too-long' })
    if (person.organisation.length > 120) blocking.push({ kind: 'organisation-too-long' })
    const others: RowFinding[] = [...doubts]
    if (cannotWalk && person.staysAt === undefined) others.push({ kind: 'needs-table' })
    if (isDouble) others.push({ kind: 'double' })
    if (former !== undefined) others.push({ kind: 'listed' })
    if (guessed) others.push({ kind: 'guessed' })
    return { ...row, findings: [...blocking, ...others], ready: blocking.length === 0, listed: former }
  })
}

/** The list with the rows that are ready: new people at the end, who was there already in the same place. */
export function takePeople(listed: readonly ExpectedPerson[], rows: readonly CheckedRow[]): readonly ExpectedPerson[] {
  const ready = rows.filter((row) => row.ready)
  const fresh = new Map(ready.flatMap((row) => (row.listed === undefined ? [] : [[row.listed, row] as const])))
  const kept = listed.map((person) => {
    const row = fresh.get(person.person)
    return row === undefined ? person : bringUpToDate(person, row)
  })
  const added = ready.filter((row) => row.listed === undefined).map(({ person }) => person)
  return withOneHostPerTable([...kept, ...added])
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
