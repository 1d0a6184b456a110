/*
 * The report as it is read: what stands in it and in which order, and not how it looks. Every form for readers is set from
 * this one value (page, ODT, DOCX, PDF, Markdown, the preview), so that all of them say the same.
 *
 * All text in it can be printed: no control characters, nothing that turns the direction of what follows. A line feed in a
 * text is a new line there.
 */
export interface Manuscript {
  /** What the document is called where it is listed. */
  readonly title: string
  readonly language: 'nl'
  readonly cover: Cover
  readonly blocks: readonly Block[]
  /** The last line. */
  readonly end: string
}

/** What stands at the head: on a page of its own where there are pages. */
export interface Cover {
  /** The organisation's own sign. */
  readonly logo?: Picture
  /** The community, and which of its meetings this is. */
  readonly over: string
  readonly title: string
  /** When and where. */
  readonly when: string
  readonly focus?: Text
  /** Whether this is the settled report or a concept. */
  readonly state: { readonly settled: boolean; readonly text: string }
}

export type Block = Heading | Paragraph | List | Table | Figure | Pictures

/** A heading under the title: the first level is a part of the report. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** What a link leads to. No two blocks or items share one. */
  readonly id: string
  readonly text: string
  /** Begins on a new page where there are pages. */
  readonly newPage?: true
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `question`: a theme's central question, in its quotes already. `aside`: what is good to know, smaller. */
  readonly style: 'text' | 'question' | 'aside'
  readonly text: Text
}

export interface List {
  readonly kind: 'list'
  /** `conclusions` are numbered from `start`; `entries` show each item's own mark; `bullets` a sign. */
  readonly style: 'conclusions' | 'entries' | 'bullets'
  /** Of `conclusions`: the number of the first. */
  readonly start: number
  readonly items: readonly ListItem[]
}

export interface ListItem {
  /** What a link to it leads to. */
  readonly id?: string
  /** What stands before it in `entries`, such as a note's number; it may link to where that is. */
  readonly mark?: Linked
  readonly text: Text
  /** Smaller lines under it. */
  readonly asides: readonly Text[]
  /** Lines that belong to it, with a sign each. */
  readonly items: readonly Text[]
  readonly table?: Table
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  /** The first column heads the rows. */
  readonly columns: readonly { readonly title: string; readonly number: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** A picture of figures, with the figures in a table behind it. */
export interface Figure {
  readonly kind: 'figure'
  readonly title: string
  readonly picture: Picture
  readonly table: Table
}

/** Pictures beside each other, such as logos. */
export interface Pictures {
  readonly kind: 'pictures'
  readonly pictures: readonly Picture[]
}

/** A picture by the id under which it is brought along; who cannot see it reads `alt`. */
export interface Picture {
  readonly id: string
  readonly alt: string
}

/** Text in pieces that look alike. */
export type Text = readonly Run[]

export type Run = Linked | Footnote

export interface Linked {
  readonly text: string
  readonly strong?: true
  /** Less loud than what it stands with. */
  readonly quiet?: true
  /** The id of a heading or an item of this same manuscript. */
  readonly to?: string
}

/** What stands at the foot of the page, or opens in place. Its number is its own, counted from 1 in reading order. */
export interface Footnote {
  readonly footnote: Text
  readonly number: number
  /** What to press where it opens in place, such as "Bronnen (4)". */
  readonly label: string
}

export function isFootnote(run: Run): run is Footnote {
  return 'footnote' in run
}
