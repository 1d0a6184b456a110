import { strFromU8, unzipSync } from 'fflate'

/** A cell as it lies in the workbook: its text, or its number as it is written. */
export interface SheetCell {
  readonly kind: 'text' | 'number'
  readonly value: string
}

export interface Workbook {
  /** Every part of the file by its name. */
  readonly parts: Readonly<Record<string, string>>
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly (SheetCell | null)[])[] }[]
}

/** Reads what this workbook says, as far as ours say it. Whatever is not known here is a mistake. */
export function readXlsx(bytes: Uint8Array): Workbook {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => readText(text),
  )
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  const sheets = names.map(([, name = ''], at) => ({
    name,
    rows: readSheet(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '', texts),
  }))
  return { parts, sheets }
}

function readSheet(sheet: string, texts: readonly string[]): Workbook['sheets'][number]['rows'] {
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/g)].map(([, row = '']) => {
    const cells: (SheetCell | null)[] = []
    for (const [, column = '', rest = '', value = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v><\/c>/g,
    )) {
      const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      while (cells.length < at) cells.push(null)
      const isText = rest.includes('t="s"')
      if (!isText && rest.includes('t=')) throw new Error(`A cell of another type: ${rest}`)
      cells.push(isText ? { kind: 'text', value: texts[Number(value)] ?? '' } : { kind: 'number', value })
    }
    return cells
  })
}

/** Undoes what XML and the format write otherwise. */
function readText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-F]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
