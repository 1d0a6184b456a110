/** A4, in millimetres. */
export const paper = { width: 210, height: 297, margin: 25, textWidth: 160 }

/** How far the text of a list stands from the edge, in millimetres: room for three digits. */
export const listIndent = 10
export const entryIndent = 12
