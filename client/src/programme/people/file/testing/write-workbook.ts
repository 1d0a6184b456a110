import { writeZip } from './write-zip.ts'

/** The ways in which a spreadsheet keeps what stands in a cell. */
export type Cell =
  | string
  | number
  | boolean
  | { readonly inline: string }
  | { readonly rich: readonly string[] }
  | { readonly formula: string; readonly gives: string | number }
  | { readonly fault: string }

export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly hidden?: boolean
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A small writer of workbooks, as Excel keeps them: texts apart, each once, and no cell where nothing stands. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const texts: string[] = []
  const parts = sheets.map(({ rows }) => sheetXml(rows, texts))
  const tags = sheets.map(
    ({ name, hidden = false }, at) =>
      `<sheet name="${escape(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const relations = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('rId99', 'sharedStrings', '/xl/sharedStrings.xml'),
  ]
  return writeZip([
    { name: '_rels/.rels', text: relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', text: `<workbook xmlns="${SHEET}"><sheets>${tags.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: relationsXml(relations) },
    ...parts.map((text, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text })),
    { name: 'xl/sharedStrings.xml', text: `<sst xmlns="${SHEET}">${texts.join('')}</sst>` },
  ])
}

function sheetXml(rows: readonly (readonly Cell[])[], texts: string[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => (cell === '' ? '' : cellXml(cell, nameOf(column, row), texts)))
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  return `<?xml version="1.0"?>\n<worksheet xmlns="${SHEET}"><sheetData>${lines.join('\n')}</sheetData></worksheet>`
}

function cellXml(cell: Cell, place: string, texts: string[]): string {
  const tag = (type: string, inside: string) => `<c r="${place}" s="1" t="${type}">${inside}</c>`
  const shared = (xml: string) => tag('s', `<v>${texts.push(`<si>${xml}</si>`) - 1}</v>`)
  if (typeof cell === 'string') return shared(text(cell))
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return tag('b', `<v>${cell ? 1 : 0}</v>`)
  if ('inline' in cell) return tag('inlineStr', `<is>${text(cell.inline)}</is>`)
  if ('fault' in cell) return tag('e', `<f>1/0</f><v>${cell.fault}</v>`)
  if ('rich' in cell) {
    const runs = cell.rich.map((run) => `<r><rPr><b/></rPr>${text(run)}</r>`)
    return shared(`${runs.join('')}<rPh sb="0" eb="1">${text('hoe men het zegt')}</rPh>`)
  }
  const { formula, gives } = cell
  return tag(typeof gives === 'number' ? 'n' : 'str', `<f>${escape(formula)}</f><v>${escape(String(gives))}</v>`)
}

function text(words: string): string {
  return `<t xml:space="preserve">${escape(words)}</t>`
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The place of a cell as a spreadsheet says it: `AB12`. */
function nameOf(column: number, row: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relationsXml(relations: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships>${relations.join('')}</Relationships>`
}
