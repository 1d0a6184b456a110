import { type PastedTable, tidyRows } from '../split-table.ts'
import type { Zip } from './open-zip.ts'
import { attribute, readXml } from './read-xml.ts'
import { Unreadable } from './file-refusal.ts'

/*
 * Of what an .xlsx is made, as far as a list of people goes:
 *
 *   _rels/.rels                     which part is the workbook
 *   xl/workbook.xml (+ its .rels)   the sheets by name, and where each lies
 *   xl/sharedStrings.xml            texts that cells point to by number
 *   xl/worksheets/sheet1.xml        rows of cells; what follows from a formula stands beside it
 */

/** One sheet of a file; a text file has one without a name. */
export interface Sheet {
  readonly name: string
  readonly table: PastedTable
}

interface Relation {
  readonly type: string
  readonly path: string
}

/** No list of people is wider; a cell further off is a mistake that would cost memory. */
const COLUMNS = 200
/** No name, organisation or list of names is longer: many cells may point to one long text, each with a copy of it. */
const LETTERS = 2_000
/** Of a sheet with more rows than this no list of a thousand people can come, so its rest is left. */
const ROWS = 3_000

/** Reads every sheet that can be seen in Excel, in its order. */
export async function readWorkbook(zip: Zip): Promise<readonly Sheet[]> {
  const root = await readRelations(zip, '')
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  if (!zip.has(workbook)) throw new Unreadable('no-list')
  const relations = await readRelations(zip, workbook)
  const shared = [...relations.values()].find(({ type }) => type === 'sharedStrings')?.path
  const texts = shared !== undefined && zip.has(shared) ? readTexts(await zip.read(shared)) : []
  const parts = [...opened(await zip.read(workbook))]
  // A letter or a presentation is packed in the same way.
  if (parts[0]?.name !== 'workbook') throw new Unreadable('no-list')
  const sheets: Sheet[] = []
  for (const { name, tag } of parts) {
    if (name !== 'sheet' || (attribute(tag, 'state') ?? 'visible') !== 'visible') continue
    const relation = relations.get(attribute(tag, 'id') ?? '')
    if (relation?.type !== 'worksheet') continue
    sheets.push({ name: attribute(tag, 'name') ?? '', table: readSheet(await zip.read(relation.path), texts) })
  }
  return sheets
}

/** Which parts a part points to, by the names it has for them. */
async function readRelations(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`
  const relations = new Map<string, Relation>()
  if (!zip.has(file)) return relations
  for (const { name, tag } of opened(await zip.read(file))) {
    const target = attribute(tag, 'Target')
    if (name !== 'Relationship' || target === undefined) continue
    const type = attribute(tag, 'Type') ?? ''
    relations.set(attribute(tag, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      path: target.startsWith('/') ? target.slice(1) : resolve(folder, target),
    })
  }
  return relations
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The texts of a workbook; a text in several colours is one text, and how it is pronounced is no part of it. */
function readTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let text = ''
  let isText = false
  let aside = 0
  for (const piece of readXml(xml)) {
    if (piece.kind === 'text') {
      if (isText && aside === 0 && text.length < LETTERS) text += piece.text
      continue
    }
    const isOpen = piece.kind === 'open'
    if (piece.name === 't') isText = isOpen
    if (piece.name === 'rPh') aside += isOpen ? 1 : -1
    if (piece.name !== 'si') continue
    if (!isOpen) texts.push(unescape(text.slice(0, LETTERS)))
    text = ''
  }
  return texts
}

function readSheet(xml: string, texts: readonly string[]): PastedTable {
  const rows: string[][] = []
  let row: string[] = []
  let column = 0
  let type = 'n'
  let written = ''
  let isValue = false
  let aside = 0
  for (const piece of readXml(xml)) {
    if (piece.kind === 'text') {
      if (isValue && aside === 0 && written.length < LETTERS) written += piece.text
      continue
    }
    const isOpen = piece.kind === 'open'
    switch (piece.name) {
      case 'row':
        if (isOpen) row = []
        else if (row.some((cell) => cell !== '')) rows.push(row)
        if (rows.length > ROWS) return tidyRows(rows)
        column = 0
        break
      case 'c':
        if (isOpen) {
          column = columnOf(attribute(piece.tag, 'r')) ?? column
          type = attribute(piece.tag, 't') ?? 'n'
          written = ''
          break
        }
        if (column < COLUMNS && written !== '') {
          while (row.length < column) row.push('')
          row[column] = textOf(type, written.slice(0, LETTERS), texts)
        }
        column += 1
        break
      case 'v':
      case 't':
        isValue = isOpen
        break
      case 'rPh':
        aside += isOpen ? 1 : -1
    }
  }
  return tidyRows(rows)
}

/** "AB12" stands in column 27, counted from 0. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(place ?? '')?.[0].toUpperCase()
  if (letters === undefined) return undefined
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textOf(type: string, written: string, texts: readonly string[]): string {
  switch (type) {
    case 's':
      return texts[Number(written)] ?? ''
    case 'b':
      return written.trim() === '1' ? 'true' : 'false'
    case 'n':
      // 2.0 and 2E0 are what a person reads as 2.
      return Number.isFinite(Number(written)) ? String(Number(written)) : written
    default:
      return unescape(written)
  }
}

/** Excel writes a sign that XML cannot hold as `_x000D_`. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function* opened(xml: string) {
  for (const piece of readXml(xml)) if (piece.kind === 'open') yield piece
}
