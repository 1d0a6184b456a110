import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { splitTable } from '../split-table.ts'
import { decodeText } from './decode-text.ts'
import { openZip } from './open-zip.ts'
import { readWorkbook, type Sheet } from './read-workbook.ts'
import { type FileRefusal, LARGEST_FILE, Unreadable } from './file-refusal.ts'

/** What a file may hold unpacked. */
const LARGEST_CONTENT = 32_000_000

/**
 * Reads a file of people: the sheets of an .xlsx in which something stands, or the one table of a text file. Whatever the
 * file holds, the answer is sheets or why there are none; nothing of it leaves the browser.
 */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<readonly Sheet[], FileRefusal>> {
  if (bytes.length > LARGEST_FILE) return refuse('too-large')
  try {
    const sheets = (await readSheets(bytes)).filter(({ table }) => table.length > 0)
    return sheets.length === 0 ? refuse('empty') : accept(sheets)
  } catch (fault) {
    if (fault instanceof Unreadable) return refuse(fault.why)
    // A number that points past the end of the file.
    if (fault instanceof RangeError) return refuse('broken')
    throw fault
  }
}

async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  if (begins(bytes, 0x50, 0x4b)) return readZip(bytes)
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(kindOfCompound(bytes))
  const text = decodeText(bytes)
  // What some systems call .xls is a page or XML.
  if (text === undefined || /^\s*(<[a-z!?]|%PDF|\{\\rtf)/i.test(text)) throw new Unreadable('no-list')
  return [{ name: '', table: splitTable(text) }]
}

async function readZip(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  const zip = openZip(bytes, LARGEST_CONTENT)
  const isOpenDocument = zip.has('mimetype') && (await zip.read('mimetype')).includes('opendocument.spreadsheet')
  if (isOpenDocument) throw new Unreadable('open-document')
  return readWorkbook(zip)
}

/** The form of files before .xlsx, in which one with a password is still wrapped. */
function kindOfCompound(bytes: Uint8Array): FileRefusal {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (text.includes('EncryptedPackage')) return 'encrypted'
  return text.includes('Workbook') || text.includes('Book') ? 'old-excel' : 'no-list'
}

function begins(bytes: Uint8Array, ...signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}
