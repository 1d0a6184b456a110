import { strFromU8, unzipSync } from 'fflate'
import { readXml, type XmlElement } from '../../../testing/xml-tree.ts'

/** An ODT taken apart. */
export interface ReadOdt {
  /** The bytes of every file in it, in their order. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** A file by its path, such as `content.xml`. What is not well-formed is thrown. */
  readonly part: (path: string) => XmlElement
  /** What is read, a paragraph each, without the list of contents; a footnote comes after the line it belongs to. */
  readonly lines: () => readonly string[]
}

export function readOdt(bytes: Uint8Array): ReadOdt {
  const files = unzipSync(bytes)
  const part = (path: string): XmlElement => readXml(strFromU8(files[path] ?? new Uint8Array()))
  return { files, part, lines: () => linesIn(part('content.xml')) }
}

/**
 * The text of a paragraph, where spaces are folded as OpenDocument says, and a little more than that: a space beside a tab
 * or a line feed goes too, as some offices have it. What is written out stays.
 */
export function lineOf(paragraph: XmlElement): string {
  return unfolded(paragraph)
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .replaceAll(folds, '')
    .replaceAll(SPACE, ' ')
    .replaceAll(TAB, '\t')
    .replaceAll(LINE_FEED, '\n')
}

/** What is written out, by signs that XML has no place for, until the rest is folded. */
const SPACE = '\u0001'
const TAB = '\u0002'
const LINE_FEED = '\u0003'
const folds = new RegExp(`^ | $|(?<=[${SPACE}${TAB}${LINE_FEED}]) | (?=[${TAB}${LINE_FEED}])`, 'g')

function linesIn(element: XmlElement): readonly string[] {
  if (element.name === 'text:table-of-content') return []
  const inside = element.children.filter((child) => typeof child !== 'string').flatMap(linesIn)
  return isParagraph(element) ? [lineOf(element), ...inside] : inside
}

function isParagraph({ name }: XmlElement): boolean {
  return name === 'text:p' || name === 'text:h'
}

function unfolded({ name, attributes, children }: XmlElement): string {
  if (name === 'text:s') return SPACE.repeat(Number(attributes['text:c'] ?? 1))
  if (name === 'text:tab') return TAB
  if (name === 'text:line-break') return LINE_FEED
  if (name === 'text:note' || name === 'draw:frame') return ''
  return children.map((child) => (typeof child === 'string' ? child : unfolded(child))).join('')
}

/** Every value of an attribute, whatever it stands on. */
export function valuesOf(element: XmlElement, attribute: string): readonly string[] {
  const own = element.attributes[attribute]
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : valuesOf(child, attribute)))
  return own === undefined ? inside : [own, ...inside]
}
