import type * as Y from 'yjs'

/** A text of a document that people type in together: its name, and how long it may become in UTF-16 units. */
export interface TextField {
  /** As `note/<id>`, `card/<round>/line0`, `conclusion/<id>`: the same on every machine. */
  readonly name: string
  readonly limit: number
  /** Whether it may hold line ends. */
  readonly multiline: boolean
}

/** How the texts of one kind of document are found: by name, and the other way round. */
export interface TextFields<Field extends TextField> {
  /** The text behind a name; `undefined` when there is none in this document, or no more. */
  readonly find: (document: Y.Doc, name: string) => Y.Text | undefined
  /** What this text of the document is; `undefined` for what is no text that people type in, or was taken away. */
  readonly describe: (document: Y.Doc, text: Y.Text) => Field | undefined
}
