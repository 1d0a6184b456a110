import { withoutLabel } from '@tafelronde/shared/harvest/conclusion-label.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { cleanLine, isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { type ScriptFile, scriptFileSchema } from './script-file.ts'
import type { Script, ScriptLine, ScriptNote, ScriptPerson, ScriptPlace, ScriptTheme } from './script.ts'

const MOST_TABLES = 100

/** The script in this content of a file, or one sentence about why it is none. */
export function readScript(content: unknown): Result<Script, string> {
  const read = scriptFileSchema.safeParse(content)
  if (!read.success) {
    const [issue] = read.error.issues
    return refuse(`At ${issue?.path.join('.') || 'the beginning'}: ${issue?.message ?? 'not a script'}.`)
  }
  const file = read.data
  const stranger = strangeTheme(file)
  if (stranger !== undefined) return refuse(`It has no theme ${stranger}.`)
  const left: string[] = []
  const places = readPlaces(file)
  if (places.size > MOST_TABLES) return refuse(`It has ${places.size} tables; there is room for ${MOST_TABLES}.`)
  const people = new People(file)
  const notes = readNotes(file, places, people, left)
  return accept({
    title: cleanLine(file.title ?? ''),
    themes: file.themes.map(readTheme),
    places: [...places.values()],
    people: people.all,
    notes,
    remarks: (file.hostRemarks ?? []).flatMap(({ text, theme, table, round }) =>
      isBlank(text ?? '') ? [] : [{ place: keyOf(places, table, theme), round, text: text ?? '' }],
    ),
    lines: readLines(file, new Set(notes.map(({ id }) => id)), left),
    rounds: Math.max(...file.notes.map(({ round }) => round), ...(file.hostRemarks ?? []).map(({ round }) => round)),
    left,
  })
}

function strangeTheme({ themes, notes, hostRemarks, gold }: ScriptFile): string | undefined {
  const known = new Set(themes.map(({ id }) => id))
  return [...notes, ...(hostRemarks ?? []), ...(gold ?? [])].find(({ theme }) => !known.has(theme))?.theme
}

function readTheme({ id, title, question }: ScriptFile['themes'][number]): ScriptTheme {
  const named = cleanLine(title ?? '') || capitalised(cleanLine(id))
  return { id, title: named, question: cleanLine(question ?? '') || `Wat is belangrijk bij ${named.toLowerCase()}?` }
}

/** Every table with its theme, in the order of their names; one at which two themes were spoken of is two. */
function readPlaces({ notes, hostRemarks, themes }: ScriptFile): ReadonlyMap<string, ScriptPlace> {
  const pairs = new Map<string, { readonly table: string; readonly theme: string }>()
  for (const { table, theme } of [...notes, ...(hostRemarks ?? [])]) pairs.set(`${table}\n${theme}`, { table, theme })
  const sorted = [...pairs].toSorted(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
  const names = new Set<string>()
  const places = new Map<string, ScriptPlace>()
  for (const [key, { table, theme }] of sorted) {
    const shared = sorted.filter(([, other]) => other.table === table).length > 1
    const title = themes.find(({ id }) => id === theme)?.title ?? theme
    // Screens and the report say "tafel" themselves.
    const bare = cleanLine(table).replace(/^tafel\s+/i, '') || '0'
    const name = unlike(names, (shared ? `${bare} ${title}` : bare).slice(0, 34))
    places.set(key, { key, name, theme })
  }
  return places
}

/** A name that no other table has, also when nobody looks at capitals. */
function unlike(taken: Set<string>, wanted: string): string {
  const name = capitalised(wanted)
  for (let again = 1; ; again += 1) {
    const tried = again === 1 ? name : `${name} ${again}`
    if (taken.has(tried.toLowerCase())) continue
    taken.add(tried.toLowerCase())
    return tried
  }
}

function keyOf(places: ReadonlyMap<string, ScriptPlace>, table: string, theme: string): string {
  const place = places.get(`${table}\n${theme}`)
  if (place === undefined) throw new Error('A table was not counted.')
  return place.key
}

/** Everyone who wrote, in the order of the script. One name with two organisations is two people. */
class People {
  readonly #people = new Map<string, ScriptPerson>()
  readonly #organisations = new Map<string, Map<string, string>>()

  constructor({ notes }: ScriptFile) {
    for (const { author, org } of notes) {
      const known = this.#organisations.get(nameOf(author)) ?? new Map<string, string>()
      const organisation = organisationOf(org)
      if (organisation !== '' && !known.has(organisation.toLowerCase())) {
        known.set(organisation.toLowerCase(), organisation)
      }
      this.#organisations.set(nameOf(author), known)
    }
    for (const note of notes) this.#meet(note)
  }

  get all(): readonly ScriptPerson[] {
    return [...this.#people.values()]
  }

  keyOf({ author, org }: ScriptFile['notes'][number]): string {
    const name = nameOf(author)
    return `${name}\n${this.#organisation(name, organisationOf(org)).toLowerCase()}`
  }

  #meet(note: ScriptFile['notes'][number]): void {
    const key = this.keyOf(note)
    const known = this.#people.get(key)
    const name = nameOf(note.author)
    this.#people.set(key, {
      key,
      name,
      organisation: this.#organisation(name, organisationOf(note.org)),
      level: known !== undefined && known.level !== 'overig' ? known.level : (note.level ?? 'overig'),
      from: Math.min(note.round, known?.from ?? note.round),
    })
  }

  /** A note that names no organisation is of whoever has this name. */
  #organisation(name: string, named: string): string {
    const known = this.#organisations.get(name)
    if (named !== '') return known?.get(named.toLowerCase()) ?? named
    const [only] = known?.values() ?? []
    return only ?? ''
  }
}

function nameOf(author: string | null | undefined): string {
  return cleanLine(author ?? '') || 'Iemand'
}

function organisationOf(org: string | null | undefined): string {
  return cleanLine(org ?? '')
}

function readNotes(
  { notes }: ScriptFile,
  places: ReadonlyMap<string, ScriptPlace>,
  people: People,
  left: string[],
): readonly ScriptNote[] {
  const written = notes.filter(({ text }) => !isBlank(text ?? ''))
  const blank = notes.length - written.length
  if (blank > 0) left.push(blank === 1 ? '1 leeg briefje is niet gelegd' : `${blank} lege briefjes zijn niet gelegd`)
  return written.map((note): ScriptNote => {
    const at = Date.parse(note.createdAt ?? '')
    return {
      id: note.id,
      place: keyOf(places, note.table, note.theme),
      round: note.round,
      author: people.keyOf(note),
      text: note.text ?? '',
      votes: note.votes,
      ...(!Number.isNaN(at) && { at }),
    }
  })
}

/** The conclusions, each behind the one that it belongs to. */
function readLines({ gold }: ScriptFile, known: ReadonlySet<string>, left: string[]): readonly ScriptLine[] {
  const all = gold ?? []
  const met = new Set<(typeof all)[number]>()
  const lines: ScriptLine[] = []
  const put = (line: (typeof all)[number]): void => {
    if (met.has(line)) return
    met.add(line)
    const { id, theme, kind, reference, noteIds } = line
    const text = withoutLabel(kind, cleanLine(reference ?? ''))
    const notes = [...new Set(noteIds ?? [])]
    const strange = notes.filter((note) => !known.has(note))
    if (strange.length > 0) left.push(`conclusie ${id} noemt briefjes die er niet zijn: ${strange.join(', ')}`)
    if (isBlank(text)) left.push(`conclusie ${id} heeft geen tekst`)
    else lines.push({ id, theme, kind, text, notes: notes.filter((note) => known.has(note)) })
    for (const child of all) if (child.parent === id) put(child)
  }
  const ids = new Set(all.map(({ id }) => id))
  for (const line of all) if (!ids.has(line.parent ?? '')) put(line)
  // What is left over belongs to each other in a circle.
  for (const line of all) put(line)
  return lines
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
