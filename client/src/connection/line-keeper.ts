import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'

/** How a document may be typed in. */
export interface TypedUnder {
  readonly epoch: number
  /** Whether the server takes words in it, from this browser. */
  readonly mayWrite: boolean
  /** The id for letters in cards. A card's pen says who holds it, so the letters of notes must not carry the same id. */
  readonly cardId?: number | undefined
}

/** What every frame passes on its way out, so that somebody can count them. */
export interface FrameGate {
  /** A new connection: what is counted per connection starts over. */
  connecting(): void
  /** Whether this frame may go now. */
  passes(frame: Uint8Array): boolean
}

/** Keeps the words that are typed in a document, however often the line to the server starts over. */
export interface LineKeeper {
  readonly gate: FrameGate
  /** This document is typed in from now on; called before any provider sees it. */
  begin(document: Y.Doc, under: TypedUnder): void
  /** The document begun last is shown although the server did not answer. */
  standIn(): void
  /** The server answered, and the document that stood in for its own goes on. */
  resume(under: Omit<TypedUnder, 'epoch'>): void
  /** This provider carries the document from now on; called before it connects. */
  carry(provider: WebsocketProvider): void
  /** The document says all that the server's says. */
  complete(): void
  /** The server goes on with another document than the one typed in. */
  startOver(code: number): void
  /** There is no document to type in any more. */
  end(why: Refusal): void
  /** The line is closed; what was typed stays kept. */
  rest(): void
}
