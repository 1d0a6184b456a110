/** Takes out of texts what must not leave the house, and puts it back. What stands for what is kept in memory alone. */
export interface TextMask {
  /** The text with names, organisations and contact data as `[naam 1]`, `[organisatie 2]`, `[contact 3]`. */
  hide(text: string): string
  /** The text as it was; what stands for nothing stays. */
  show(text: string): string
}

/** What stands in a hidden text for something else. */
export const placeholder: RegExp = /\[(?:naam|organisatie|contact|tekst) \d+\]/g
