import { PIECE } from '@tafelronde/shared/wire/sync-messages.ts'

/** Cuts a frame into pieces that fit the live road; the last one says so. */
export function cutFrame(frame: Uint8Array): readonly { readonly piece: Uint8Array; readonly last: boolean }[] {
  const pieces = []
  for (let from = 0; from < Math.max(1, frame.length); from += PIECE)
    pieces.push({ piece: frame.slice(from, from + PIECE), last: from + PIECE >= frame.length })
  return pieces
}

/** Puts pieces together again; answers the frame with its last piece. */
export class FrameBuilder {
  #pieces: Uint8Array[] = []

  add(piece: Uint8Array, last: boolean): Uint8Array<ArrayBuffer> | undefined {
    this.#pieces.push(piece)
    if (!last) return undefined
    const frame = new Uint8Array(this.#pieces.reduce((length, { byteLength }) => length + byteLength, 0))
    let at = 0
    for (const part of this.#pieces) {
      frame.set(part, at)
      at += part.byteLength
    }
    this.#pieces = []
    return frame
  }
}
