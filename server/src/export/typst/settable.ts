import { families, readFamily } from './fonts.ts'
import { signsOfFont } from './signs-of-font.ts'

/** What is shown for a sign that no font has. */
const UNKNOWN = '□'

/** Texts of the basic plane, without what goes: the last family has all its signs. */
const always = /^[\n\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\uf900-\ufefe\uff00-\ufffd]*$/

/** Signs that no font needs to have: nobody sees them. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * The text as our fonts can set it, since PDF/UA refuses a document for one sign that no font has. Such a sign becomes what
 * Unicode says that it stands for, as 𝕳 does for H, or else □. Lines stay; control characters go, and what turns the
 * direction of others.
 */
export function settable(text: string): string {
  const composed = text.normalize()
  if (always.test(composed)) return composed
  const printable = composed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
  const known = Array.from(printable, (sign) => (fontsWith(sign).length > 0 ? sign : standInFor(sign))).join('')
  return Array.from(graphemes.segment(known), ({ segment }) => inOneFont(segment)).join('')
}

function standInFor(sign: string): string {
  const likeness = sign.normalize('NFKC')
  return Array.from(likeness).every((part) => fontsWith(part).length > 0) ? likeness : UNKNOWN
}

/** A letter and its marks, or an emoji of several, is set in one font: what that font lacks is shown as unknown. */
function inOneFont(grapheme: string): string {
  const [first = '', ...others] = grapheme
  const common = others.reduce(
    (fonts, part) => fonts.filter((font) => fontsWith(part).includes(font)),
    fontsWith(first),
  )
  if (common.length > 0) return grapheme
  const [home] = fontsWith(first)
  return [first, ...others.map((part) => (home !== undefined && fontsWith(part).includes(home) ? part : UNKNOWN))].join(
    '',
  )
}

let read: readonly ReadonlySet<number>[] | undefined

/** Which families have a sign, by number. */
function fontsWith(sign: string): readonly number[] {
  read ??= families.map((family) => signsOfFamily(family))
  const code = sign.codePointAt(0) ?? 0
  return read.flatMap((signs, family) => (unseen.test(sign) || signs.has(code) ? [family] : []))
}

function signsOfFamily(family: string): ReadonlySet<number> {
  const [font] = readFamily(family)
  return font === undefined ? new Set() : signsOfFont(font)
}
