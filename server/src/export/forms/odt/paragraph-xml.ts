import type { Markup } from '../../markup.ts'
import { type ParagraphStyle, styleName } from './paragraph-styles.ts'
import { xml } from './xml.ts'

/** In what a paragraph may differ from others of its style because of where it stands. */
export type Variant = 'cover' | 'new-page' | 'kept' | 'number' | 'in-list'

export function paragraphXml(style: ParagraphStyle, inside: Markup, variant?: Variant): Markup {
  return xml`<text:p text:style-name="${variantName(style, variant)}">${inside}</text:p>`
}

/** The name under which a style with a variant stands in the file. */
export function variantName(style: ParagraphStyle, variant: Variant | undefined): string {
  return variant === undefined ? styleName(style) : `${styleName(style)}.${variant}`
}
