/** Twentieths of a point, in which Word measures a page. */
export const A4 = { width: 11_906, height: 16_838 }

export const MARGIN = fromMillimetres(25)

export const TEXT_WIDTH = A4.width - 2 * MARGIN

/** How far the text of a list item stands from the edge of the text. */
export const ITEM_INDENT = fromMillimetres(8)

/** How far a line that belongs to an item stands from there. */
export const SUB_INDENT = fromMillimetres(6)

/** The room for the mark of an entry, such as a note's number. */
export const MARK_INDENT = fromMillimetres(13)

export function fromMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}
