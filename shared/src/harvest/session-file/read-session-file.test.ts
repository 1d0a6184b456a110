import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { TableId } from '../../lib/id.ts'
import { fillPaper, readPaper } from '../../notes/paper-document.ts'
import type { OpenedNote, SealedAuthor } from '../../notes/note.ts'
import { readHarvest } from '../harvest-document.ts'
import { readSettings } from '../proposals/proposals-document.ts'
import { makeSessionFile, type SessionFile } from '../session-file.ts'
import { anyDayKept, anyHarvestKept } from '../testing/any-session-file.ts'
import { fillHarvest } from './fill-harvest.ts'
import { openSessionFile } from './open-session-file.ts'
import { readSessionFile } from './read-session-file.ts'

const anyKept = fc.oneof({ weight: 1, arbitrary: anyDayKept }, { weight: 3, arbitrary: anyHarvestKept })

test('[RE40] every file of a session that is written is accepted, and opened it makes the same file again', () => {
  fc.assert(
    fc.property(anyKept, (kept) => {
      const text = JSON.stringify(makeSessionFile(kept))
      const read = readSessionFile(JSON.parse(text))
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      const opened = openSessionFile(read.value, kept.session.authorKey)
      expect(opened).toEqual({ ...kept, papers: opened.papers, harvest: opened.harvest })
      expect(JSON.stringify(makeSessionFile(opened))).toBe(text)
    }),
    { numRuns: 40 },
  )
}, 30_000)

test('[RE41] papers and a harvest that are filled from a file read as they were, byte for byte', () => {
  fc.assert(
    fc.property(anyHarvestKept, (kept) => {
      const file = makeSessionFile(kept)
      const opened = openSessionFile(JSON.parse(JSON.stringify(file)) as SessionFile, 'another-key')
      const papers = Object.entries(opened.papers).map(([table, paper]) => {
        const document = throughBytes((filled) => fillPaper(filled, { ...paper, notes: paper.notes.map(bare) }))
        const read = readPaper(document)
        return [table as TableId, { ...read, notes: read.notes.map(dressed) }] as const
      })
      const document = throughBytes((filled) => fillHarvest(filled, opened.harvest, opened.settings))
      const again = {
        ...opened,
        papers: Object.fromEntries(papers),
        harvest: readHarvest(document),
        settings: readSettings(document),
      }
      expect(JSON.stringify(makeSessionFile(again))).toBe(JSON.stringify(file))
    }),
    { numRuns: 40 },
  )
}, 30_000)

test('[RE42] a file that somebody changed is refused with the place, or says what a server could have written', () => {
  fc.assert(
    fc.property(anyKept, fc.nat(), fc.nat(10), fc.jsonValue({ maxDepth: 2 }), (kept, where, how, value) => {
      const file: unknown = JSON.parse(JSON.stringify(makeSessionFile(kept)))
      const changed = changeSomewhere(file, where, how, value)
      const read = readSessionFile(changed)
      if (!read.ok) expect(read.at.length).toBeLessThanOrEqual(120)
      else expect(readSessionFile(makeSessionFile(openSessionFile(read.value, 'key')))).toMatchObject({ ok: true })
    }),
    { numRuns: 40 },
  )
}, 60_000)

test.each([
  ['nothing', null, 'no-session-file', 'schema'],
  ['a list', [], 'no-session-file', 'schema'],
  ['an older file', { schema: 'tafelronde-session@1' }, 'no-session-file', 'schema'],
  ['no more than its name', { schema: 'tafelronde-session@2' }, 'wrong-form', 'session'],
])('[RE42] %s is no file of a session', (_name, value, why, at) => {
  expect(readSessionFile(value)).toEqual({ ok: false, why, at })
})

const [sample] = fc.sample(
  anyHarvestKept.filter(
    ({ harvest, papers }) => harvest.conclusions.length > 1 && (papers['red' as TableId]?.notes.length ?? 0) > 1,
  ),
  { numRuns: 1, seed: 7 },
)

const twin = sample?.papers['red' as TableId]?.notes[0]?.id
const hidden: unknown = JSON.parse('{"__proto__":"ada"}')

const broken: [string, string, string, unknown, string?][] = [
  ['a field too many', 'wrong-form', 'people.0.password', 'x'],
  ['a title that ends in a space', 'wrong-form', 'programme.title', 'Voorjaar '],
  ['a hidden key', 'wrong-form', 'hosts', hidden, 'hosts.__proto__'],
  ['a date that is none', 'wrong-form', 'programme.startsAt', 8.7e15],
  ['a control character', 'wrong-form', 'papers.0.notes.0.text', 'a\u0000b'],
  ['a table of no plan', 'names-nothing', 'papers.0.table', 'elsewhere'],
  ['an author who is nobody', 'names-nothing', 'papers.0.notes.0.author', 'nobody'],
  ['a round too many', 'names-nothing', 'papers.0.notes.0.round', 9],
  ['a note twice', 'twice', 'papers.0.notes.1.id', twin, 'papers.0.notes.1'],
  ['a host who is nobody', 'names-nothing', 'hosts.red', 'nobody'],
  ['a seat of nobody', 'names-nothing', 'seatings.0.tables.red', ['nobody']],
  ['a theme of no plan', 'names-nothing', 'harvest.conclusions.0.theme', 'elsewhere'],
  ['a count that is not so', 'does-not-add-up', 'harvest.conclusions.0.agreeing', 99],
]

test.each<[string, string, string, unknown, string?]>(broken)(
  '[RE42] a file with %s is refused there',
  (...[_name, why, place, value, at = place]) => {
    const file: unknown = JSON.parse(JSON.stringify(makeSessionFile(sample!)))
    setAt(file, place.split('.'), value)
    expect(readSessionFile(file)).toEqual({ ok: false, why, at })
  },
)

function setAt(holder: unknown, [key = '', ...deeper]: readonly string[], value: unknown): void {
  const fields = holder as Record<string, unknown>
  if (deeper.length === 0) fields[key] = value
  else setAt(fields[key], deeper, value)
}

/** Puts a value somewhere in a file, or takes something away. */
function changeSomewhere(file: unknown, where: number, how: number, value: unknown): unknown {
  const places = listPlaces(file)
  const place = places[where % places.length]
  if (place === undefined) return value
  const { holder, key } = place
  if (how === 0 && !Array.isArray(holder)) delete holder[key]
  else if (how === 1 && typeof holder[key] === 'number') holder[key] = (holder[key] as number) + 1
  else if (how === 2 && typeof holder[key] === 'string') holder[key] = `${String(holder[key])} `
  else if (how === 3 && Array.isArray(holder)) (holder as unknown[]).push(holder[0])
  else holder[key] = value
  return file
}

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

function listPlaces(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listPlaces(holder[key])])
}

function throughBytes(fill: (document: Y.Doc) => void): Y.Doc {
  const [filled, read] = [new Y.Doc(), new Y.Doc()]
  fill(filled)
  Y.applyUpdate(read, Y.encodeStateAsUpdate(filled))
  return read
}

/** The author in plain sight where the seal would be. */
function bare({ author, sealedAuthor: _sealedAuthor, ...words }: OpenedNote) {
  return { ...words, ...(author !== undefined && { sealedAuthor: `${author}` as SealedAuthor }) }
}

function dressed({ sealedAuthor, ...words }: ReturnType<typeof readPaper>['notes'][number]): OpenedNote {
  return { ...words, author: sealedAuthor as OpenedNote['author'] }
}
