import { strFromU8, unzipSync } from 'fflate'
import { type XmlElement, elements, readXml, textOf } from '../../../testing/xml-tree.ts'

/** A file for Word taken apart. */
export interface ReadDocx {
  /** The bytes of every file in it. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** A part by its path, such as `word/document.xml`. */
  readonly part: (path: string) => XmlElement
  /** The text of the body, in the order in which it is read, without what the form adds. */
  readonly text: () => string
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes)
  function part(path: string): XmlElement {
    return readXml(strFromU8(files[path] ?? new Uint8Array()))
  }
  function text(): string {
    const notes = new Map(
      elements(part('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'], textIn(note)]),
    )
    return elements(part('word/document.xml'), 'w:p')
      .filter((paragraph) => !isContents(paragraph) && !holdsPictures(paragraph))
      .map(
        (paragraph) =>
          textIn(paragraph) +
          footnotesOf(paragraph)
            .map((id) => notes.get(id) ?? '?')
            .join(''),
      )
      .join('')
  }
  return { files, part, text }
}

/** Which notes at the foot of the page a paragraph calls, in order. */
function footnotesOf(paragraph: XmlElement): readonly (string | undefined)[] {
  return elements(paragraph, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
}

function isContents(paragraph: XmlElement): boolean {
  return elements(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val']?.startsWith('TOC'))
}

/** Between pictures stands what keeps them apart, and no text. */
function holdsPictures(paragraph: XmlElement): boolean {
  return elements(paragraph, 'w:drawing').length > 0
}

function textIn(element: XmlElement): string {
  if (element.name === 'w:br') return element.attributes['w:type'] === 'page' ? '' : '\n'
  if (element.name === 'w:t') return textOf(element)
  return element.children.map((child) => (typeof child === 'string' ? '' : textIn(child))).join('')
}
