/** What a frame from a server turns out to be; only what an update says is looked into. */
export type HeardKind = 'step1' | 'step2' | 'update' | 'presence' | 'other'

/** How a server wants to be spoken to: the bytes around what Yjs itself writes. */
export interface Dialect {
  /** What a browser says first of all; from then on the server knows which document is meant. */
  greeting(document: string): readonly Uint8Array[]
  step1(document: string, stateVector: Uint8Array): Uint8Array
  step2(document: string, update: Uint8Array): Uint8Array
  update(document: string, update: Uint8Array): Uint8Array
  /** Where somebody types now: `turn` counts what this client has said of itself. */
  presence(document: string, client: number, turn: number, field: string): Uint8Array
  kindOf(frame: Uint8Array): HeardKind
  /** The bytes that Yjs wrote, of a step or an update. */
  contentOf(frame: Uint8Array): Uint8Array
}
