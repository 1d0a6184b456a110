import { type Document, Packer } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { escapeXml } from '../../markup.ts'

/** A Zip file cannot tell of an earlier time. */
const LONG_AGO = new Date(1980, 0, 1)

/** The document as a file: the same bytes for the same document, whenever and by whom it is made. */
export async function pack(document: Document, title: string): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties(title) }
  const files = unzipSync(await Packer.pack(document, 'uint8array', undefined, [core]))
  return zipSync(files, { mtime: LONG_AGO })
}

/** What the library writes holds the time, and no language. */
function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Tafelronde</dc:creator><cp:lastModifiedBy>Tafelronde</cp:lastModifiedBy><dc:language>nl-NL</dc:language></cp:coreProperties>`
}
