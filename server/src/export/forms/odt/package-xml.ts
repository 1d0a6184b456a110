import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup } from '../../markup.ts'
import type { PlacedPicture } from './placed-pictures.ts'
import { attributes, xml } from './xml.ts'

/** What the document is called and in which language it is. No person made it. */
export function metaXml({ title }: Manuscript): Markup {
  return xml`<office:meta><meta:generator>Tafelronde</meta:generator><dc:title>${title}</dc:title><dc:language>nl-NL</dc:language></office:meta>`
}

/** Every file of the package with what it is. */
export function manifestXml(pictures: readonly PlacedPicture[]): Uint8Array {
  const files = [
    { path: '/', type: 'application/vnd.oasis.opendocument.text', version: '1.3' },
    ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => ({ path, type: 'text/xml', version: undefined })),
    ...pictures.map(({ path }) => ({ path, type: 'image/png', version: undefined })),
  ]
  const entries = each(files, ({ path, type, version }) => {
    const entry = { 'manifest:full-path': path, 'manifest:version': version, 'manifest:media-type': type }
    return xml`<manifest:file-entry${attributes(entry)}/>`
  })
  const manifest = xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries}</manifest:manifest>`
  return new TextEncoder().encode(manifest.text)
}
