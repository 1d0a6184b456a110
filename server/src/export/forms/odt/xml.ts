import { buildMarkup, each, escapeXml, type Markup, type MarkupValue, ownMarkup } from '../../markup.ts'

/** Builds XML: every value between the pieces is escaped, and what XML has no room for is left out. */
export function xml(pieces: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return buildMarkup(escapeXml, pieces, values)
}

/** Attributes with their names as they are; one without a value is left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const present = Object.entries(values).filter(([, value]) => value !== undefined)
  return each(present, ([name, value]) => xml` ${ownMarkup(name)}="${value}"`)
}

/** One of the files that an ODT is made of, as bytes. */
export function openDocumentFile(root: 'content' | 'styles' | 'meta', inside: Markup): Uint8Array {
  const name = ownMarkup(`office:document-${root}`)
  const file = xml`<?xml version="1.0" encoding="UTF-8"?>
<${name}${attributes(namespaces)} office:version="1.3">${inside}</${name}>`
  return new TextEncoder().encode(file.text)
}

const namespaces = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}
