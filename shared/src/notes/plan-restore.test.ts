import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CommandId, PersonId } from '../lib/id.ts'
import type { Kind } from './note.ts'
import { readPaper } from './paper-document.ts'
import { entryOf } from './paper-entry.ts'
import type { Act } from './paper-life.ts'
import { cardField, noteField } from './paper-text.ts'
import { isNothing, planRestore, type RestoreChoice } from './plan-restore.ts'
import { restorePaper } from './restore-paper.ts'
import { laying, LoggedTable } from './testing/logged-table.ts'
import { ada, ben, chi, noteId } from './testing/small-cafe.ts'

const people: readonly PersonId[] = [ada, ben, chi]
const names = ['n0', 'n1', 'n2', 'n3'] as const

/** Typing on a browser that has just seen the paper or not, and sends at once or later. */
interface Typing {
  readonly by: number
  readonly field: string
  readonly at: number
  readonly length: number
  readonly looks: boolean
  readonly sends: boolean
}

type Deed =
  | { readonly kind: 'lay'; readonly by: number; readonly note: string; readonly length: number }
  | { readonly kind: 'remove' | 'put-back'; readonly by: number; readonly note: string }
  | { readonly kind: 'kind'; readonly by: number; readonly note: string; readonly to: Kind | null }
  | { readonly kind: 'pen'; readonly by: number }
  | ({ readonly kind: 'type' | 'wipe' } & Typing)
  | { readonly kind: 'meet'; readonly by: number }
  | {
      readonly kind: 'restore'
      readonly back: number
      readonly chosen: readonly number[]
      readonly laid: 'stay' | 'go'
    }
  | { readonly kind: 'undo' }

const by = fc.nat(2)
const note = fc.constantFrom(...names)
const field = fc.oneof(
  note.map((name) => noteField(noteId(name))),
  fc.constant(cardField(0, 'line0')),
)
const chosen = fc.uniqueArray(by, { minLength: 1, maxLength: 3 })
const laid = fc.constantFrom('stay' as const, 'go' as const)
const typing = { by, field, at: fc.nat(8), length: fc.integer({ min: 1, max: 4 }) }
const often = fc.nat(3).map((chance) => chance > 0)
const typed = { ...typing, looks: often, sends: often }
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lay'), by, note, length: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'put-back'), by, note }) },
  fc.record({ kind: fc.constant('kind'), by, note, to: fc.constantFrom('vraag' as const, 'tip' as const, null) }),
  fc.record({ kind: fc.constant('pen'), by }),
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('type', 'wipe'), ...typed }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('meet'), by }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore'), back: fc.nat(12), chosen, laid }) },
  fc.record({ kind: fc.constant('undo') }),
)
const script = fc.array(deed, { minLength: 5, maxLength: 45, size: 'max' })

/** Something lies there from the start. */
const opening: readonly Deed[] = [
  { kind: 'lay', by: 0, note: 'n0', length: 4 },
  { kind: 'pen', by: 1 },
  { kind: 'lay', by: 1, note: 'n1', length: 2 },
]

/** The table after a script, with how it read after every row. Every letter that is typed is one of a kind. */
class Played extends LoggedTable {
  readonly reads: Reading[] = []
  readonly restores: CommandId[] = []
  #letters = 0

  constructor(deeds: readonly Deed[]) {
    super()
    this.reads.push(read(this.document))
    for (const one of [...opening, ...deeds]) this.play(one)
    for (const person of people) this.meet(person)
  }

  protected override logged(): void {
    this.reads.push(read(this.document))
  }

  play(one: Deed): void {
    const person = 'by' in one ? people[one.by] : undefined
    switch (one.kind) {
      case 'lay':
        return this.change(person, laying(one.note, this.letters(one.length), this.now))
      case 'remove':
        // What is asked for and is so already was never done.
        if (this.mark(one.note, 'is') !== 'there') return
        return this.change(person, { kind: 'remove-note', note: noteId(one.note), at: this.now })
      case 'put-back':
        if (this.mark(one.note, 'is') !== 'removed') return
        return this.change(person, { kind: 'restore-note', note: noteId(one.note) })
      case 'kind':
        if ([undefined, one.to ?? 'none'].includes(this.mark(one.note, 'kind'))) return
        return this.write(person, (document) => setKind(document, one.note, one.to))
      case 'pen':
        return this.change(person, { kind: 'give-pen', round: 0, to: person ?? 'table' })
      case 'type':
      case 'wipe':
        if (person === undefined) return
        if (one.looks) this.meet(person)
        this.type(person, one.field, (text) => {
          const at = Math.min(one.at, text.length)
          if (one.kind === 'type') text.insert(at, this.letters(one.length))
          else if (at < text.length) text.delete(at, Math.min(one.length, text.length - at))
        })
        if (one.sends) this.meet(person)
        return
      case 'meet':
        if (person !== undefined) this.meet(person)
        return
      case 'restore': {
        const choice = since(this, this.rows.length - one.back, one)
        const restore = `r${this.rows.length}` as CommandId
        const before = this.rows.length
        this.restore(choice, restore, { to: this.now })
        if (this.rows.length > before) this.restores.push(restore)
        return
      }
      case 'undo': {
        const last = this.restores.pop()
        if (last !== undefined) this.undo(last, `u${this.rows.length}` as CommandId)
      }
    }
  }

  mark(name: string, mark: string): string | undefined {
    return read(this.document).marks[`${name} ${mark}`]
  }

  letters(length: number): string {
    const from = 0x4e00 + this.#letters
    this.#letters += length
    return Array.from({ length }, (_, at) => String.fromCharCode(from + at)).join('')
  }
}

function setKind(document: Y.Doc, name: string, kind: Kind | null): void {
  const entry = entryOf(document, noteId(name))
  if (kind === null) entry?.delete('kind')
  else entry?.set('kind', kind)
}

/** All that can be read of a paper: every field by its letters, and what stands on each note. */
interface Reading {
  readonly texts: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, string>>
}

function read(document: Y.Doc): Reading {
  const { notes, cards } = readPaper(document)
  return {
    texts: Object.fromEntries([
      ...notes.map(({ id, text }) => [noteField(id), text] as const),
      ...cards.map(({ round, lines }) => [cardField(round, 'line0'), lines[0] ?? ''] as const),
    ]),
    marks: Object.fromEntries(
      notes.flatMap(({ id, kind, removedAt }) => [
        [`${id} kind`, kind ?? 'none'],
        [`${id} is`, removedAt === undefined ? 'there' : 'removed'],
      ]),
    ),
  }
}

/** As people see it: nothing of removed notes, and no fields that are empty. */
function seen({ texts, marks }: Reading, except: readonly string[] = []): Reading {
  const isSeen = (key: string) => !key.startsWith('note/') || isThere(key.slice('note/'.length))
  const isThere = (id: string) => marks[`${id} is`] === 'there' && !except.includes(id)
  return {
    texts: Object.fromEntries(Object.entries(texts).filter(([key, text]) => isSeen(key) && text !== '')),
    marks: Object.fromEntries(Object.entries(marks).filter(([key]) => isThere(key.slice(0, key.indexOf(' '))))),
  }
}

/** To undo what these people did after the first rows. */
function since(
  table: LoggedTable,
  row: number,
  { chosen: few, laid: ofLaid }: Pick<Extract<Deed, { kind: 'restore' }>, 'chosen' | 'laid'>,
): RestoreChoice {
  const to = table.rows[Math.max(0, row) - 1]?.at ?? 0
  const undone = few.length === people.length ? undefined : few.map((place) => people[place])
  return { isUndone: ({ at, by: who }: Act) => at > to && (undone === undefined || undone.includes(who)), laid: ofLaid }
}

/** What a table would read without the acts that are undone, worked out from what it read after each row alone. */
function expected(table: Played, { isUndone, laid: ofLaid }: RestoreChoice): Reading {
  const last = table.reads.at(-1)
  if (last === undefined) throw new Error('There is nothing to read.')
  const shown = new Map<string, boolean>()
  const stood = new Map<string, string>()
  const late = new Set<string>()
  table.rows.forEach(({ seq, at, author }, place) => {
    const [before, after] = [table.reads[place], table.reads[place + 1]]
    if (before === undefined || after === undefined) throw new Error('A row was not read.')
    const undone = isUndone({ seq, at, by: author })
    for (const [key, text] of Object.entries(after.texts)) {
      const former = new Set(before.texts[key] ?? '')
      if (undone && key.startsWith('note/') && before.texts[key] === undefined) late.add(key.slice('note/'.length))
      for (const letter of text) if (!former.has(letter) && !undone) shown.set(letter, true)
      for (const letter of former) if (!text.includes(letter) && !undone) shown.set(letter, false)
    }
    for (const [key, mark] of Object.entries(after.marks)) {
      if (before.marks[key] !== mark && !undone) stood.set(key, mark)
    }
  })
  const letters = new Map<string, string>()
  for (const { texts } of table.reads)
    for (const [key, text] of Object.entries(texts)) letters.set(key, (letters.get(key) ?? '') + text)
  const texts: Record<string, string> = {}
  const marks: Record<string, string> = { ...last.marks }
  for (const [key, all] of letters)
    texts[key] = [...new Set(all)]
      .filter((letter) => shown.get(letter) === true)
      .toSorted()
      .join('')
  for (const id of names.filter((name) => last.marks[`${name} is`] !== undefined)) {
    const key = `note/${id}`
    if (late.has(id) && ofLaid === 'stay') {
      texts[key] = [...(last.texts[key] ?? '')].toSorted().join('')
      continue
    }
    if (late.has(id) && texts[key] === '') {
      texts[key] = [...(last.texts[key] ?? '')].toSorted().join('')
      marks[`${id} is`] = 'removed'
      continue
    }
    marks[`${id} is`] = stood.get(`${id} is`) ?? 'there'
    marks[`${id} kind`] = stood.get(`${id} kind`) ?? 'none'
  }
  return { texts, marks }
}

function sorted({ texts, marks }: Reading): Reading {
  return {
    texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [...text].toSorted().join('')])),
    marks,
  }
}

const everyone = { chosen: [0, 1, 2], laid: 'go' } as const

test('[HI1] with everyone’s acts undone the paper reads as it did at that moment', () => {
  fc.assert(
    fc.property(script, fc.nat(45), (deeds, back) => {
      const table = new Played(deeds)
      const row = Math.max(0, table.rows.length - back)
      table.restore(since(table, row, everyone), 'last' as CommandId, { to: table.now })
      expect(seen(read(table.document))).toEqual(seen(table.reads[row]!))
    }),
  )
})

test('[HI1] and notes that were laid later stay as they are, when that is asked', () => {
  fc.assert(
    fc.property(script, fc.nat(45), (deeds, back) => {
      const table = new Played(deeds)
      const row = Math.max(0, table.rows.length - back)
      const now = read(table.document)
      table.restore(since(table, row, { ...everyone, laid: 'stay' }), 'last' as CommandId, { to: table.now })
      const then = table.reads[row]!
      const later = names.filter((name) => then.texts[`note/${name}`] === undefined)
      const former = names.filter((name) => !later.includes(name))
      expect(seen(read(table.document), later)).toEqual(seen(then))
      expect(seen({ ...read(table.document), texts: notesIn(read(table.document)) }, former)).toEqual(
        seen({ ...now, texts: notesIn(now) }, former),
      )
    }),
  )
})

test('[HI2] without the acts of some, everyone else’s letters and marks stand as they left them', () => {
  fc.assert(
    fc.property(script, fc.nat(45), chosen, laid, (deeds, back, few, ofLaid) => {
      const table = new Played(deeds)
      const choice = since(table, table.rows.length - back, { chosen: few, laid: ofLaid })
      const before = read(table.document)
      const wanted = expected(table, choice)
      table.restore(choice, 'last' as CommandId, { to: table.now })
      const after = read(table.document)
      expect(sorted(after)).toEqual(wanted)
      // What stays keeps its order, whatever came and went in between.
      for (const { texts } of [before, ...table.reads]) {
        for (const [key, text] of Object.entries(after.texts)) {
          const former = [...(texts[key] ?? '')].filter((letter) => text.includes(letter))
          expect([...text].filter((letter) => former.includes(letter))).toEqual(former)
        }
      }
    }),
  )
})

test('[HI3] what was undone once is not undone again', () => {
  fc.assert(
    fc.property(script, fc.nat(45), chosen, laid, (deeds, back, few, ofLaid) => {
      const table = new Played(deeds)
      const choice = since(table, table.rows.length - back, { chosen: few, laid: ofLaid })
      table.restore(choice, 'once' as CommandId, { to: table.now })
      const rows = table.rows.length
      expect(isNothing(table.restore(choice, 'twice' as CommandId, { to: table.now }).restore)).toBe(true)
      expect(table.rows).toHaveLength(rows)
    }),
  )
})

test('[HI4] a putting back can be undone itself, and that again, and what came after it stays', () => {
  fc.assert(
    fc.property(script, script, fc.nat(45), chosen, laid, (deeds, more, back, few, ofLaid) => {
      const table = new Played(deeds)
      const before = read(table.document)
      const plan = table.restore(
        since(table, table.rows.length - back, { chosen: few, laid: ofLaid }),
        'it' as CommandId,
        { to: 0 },
      )
      if (isNothing(plan.restore)) return
      const restored = read(table.document)
      table.undo('it' as CommandId, 'undone' as CommandId)
      expect(read(table.document)).toEqual(before)
      table.undo('undone' as CommandId, 'again' as CommandId)
      expect(seen(read(table.document))).toEqual(seen(restored))
      const written = more.filter(({ kind }) => kind === 'type' || kind === 'meet')
      for (const one of written) table.play(one)
      for (const person of people) table.meet(person)
      const later = read(table.document)
      table.undo('again' as CommandId, 'at last' as CommandId)
      const letters = Object.values(read(table.document).texts).join('')
      const typed = [...Object.values(later.texts).join('')].filter(
        (letter) => !Object.values(restored.texts).join('').includes(letter),
      )
      for (const letter of typed) expect(letters).toContain(letter)
    }),
  )
})

test('[HI5] the paper that was put back is the same for everyone, and when it is loaded again', () => {
  fc.assert(
    fc.property(script, fc.nat(45), chosen, laid, (deeds, back, few, ofLaid) => {
      const table = new Played(deeds)
      table.restore(since(table, table.rows.length - back, { chosen: few, laid: ofLaid }), 'last' as CommandId, {
        to: 0,
      })
      const again = new Y.Doc()
      for (const { bytes } of table.rows) Y.applyUpdate(again, bytes)
      for (const person of people) {
        table.meet(person)
        expect(read(table.browser(person).document)).toEqual(read(table.document))
      }
      expect(read(again)).toEqual(read(table.document))
      expect(again.store.pendingStructs).toBeNull()
      const history = table.history()
      for (const { note: id, text } of history.notes()) {
        const shown = history.pieces(text).filter((piece) => piece.shown)
        expect(shown.map(({ words }) => words).join('')).toBe(read(again).texts[noteField(id)])
      }
    }),
  )
})

test('[HI2] letters that came back one after the other stand in their order', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'abcd', table.now))
  const wipe = (who: PersonId, at: number) => {
    table.meet(who)
    table.type(who, noteField(noteId('bus')), (text) => text.delete(at, 1))
    table.meet(who)
  }
  wipe(ben, 2)
  wipe(chi, 1)
  for (const who of [ben, chi]) {
    table.restore({ isUndone: ({ by: doer }) => doer === who, laid: 'stay' }, `r-${who}` as CommandId, { to: 0 })
  }
  expect(read(table.document).texts['note/bus']).toBe('abcd')
})

test('[HI3] what is removed need not be removed once more', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'bus', table.now))
  const remove = () => table.change(ada, { kind: 'remove-note', note: noteId('bus'), at: table.now })
  remove()
  const to = table.now
  table.change(ada, { kind: 'restore-note', note: noteId('bus') })
  remove()
  expect(
    isNothing(table.restore({ isUndone: ({ at }) => at > to, laid: 'go' }, 'r' as CommandId, { to }).restore),
  ).toBe(true)
})

test('[HI6] what is written between planning and doing it stays, and nothing comes back twice', () => {
  fc.assert(
    fc.property(
      script,
      fc.nat(45),
      chosen,
      laid,
      fc.array(deed, { maxLength: 8 }),
      (deeds, back, few, ofLaid, meanwhile) => {
        const table = new Played(deeds)
        const choice = since(table, table.rows.length - back, { chosen: few, laid: ofLaid })
        const plan = planRestore(table.history(), choice)
        const first = table.reads.length - 1
        // Two at the desk pressed the same button.
        table.restore(choice, 'other' as CommandId, { to: 0 })
        for (const one of meanwhile) if (one.kind !== 'undo' && one.kind !== 'restore') table.play(one)
        for (const person of people) table.meet(person)
        const before = read(table.document)
        const known = new Set(Object.values(table.reads[first]?.texts ?? {}).join(''))
        table.write(undefined, (document) => {
          restorePaper(document, plan.restore, { restore: 'late' as CommandId, at: table.now, what: { to: 0 } })
        })
        const after = read(table.document)
        for (const [key, text] of Object.entries(after.texts)) {
          expect(new Set(text).size).toBe(text.length)
          for (const letter of before.texts[key] ?? '') if (!known.has(letter)) expect(text).toContain(letter)
        }
        const planned = table.reads[first]?.marks ?? {}
        for (const [key, mark] of Object.entries(before.marks)) {
          if (planned[key] !== undefined && planned[key] !== mark) expect([key, after.marks[key]]).toEqual([key, mark])
        }
      },
    ),
  )
})

function notesIn({ texts }: Reading): Reading['texts'] {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('note/')))
}
