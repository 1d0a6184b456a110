import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'

/** Of the messages of the sync protocol, the two that carry words to the server. */
const ANSWER = 1
const UPDATE = 2

/**
 * Which of one's own edits the server has on disk. Edits are counted from 1 for as long as the page lives; the server
 * counts frames, from 1 on each connection. A frame says everything up to the edit of the moment at which it went.
 */
export class SaveCount {
  #edits = 0
  #saved = 0
  /** For each frame of this connection, the last edit in it. */
  #frames: number[] = []
  #answered = false

  /** The number of the newest edit. */
  get edits(): number {
    return this.#edits
  }

  /** Edits up to this one are on the server's disk. */
  get saved(): number {
    return this.#saved
  }

  /** Counts one more edit and answers its number. */
  add(): number {
    this.#edits += 1
    return this.#edits
  }

  /** A new connection: the server counts from the beginning. */
  connecting(): void {
    this.#frames = []
    this.#answered = false
  }

  /**
   * Whether a frame may go now; if so it is counted. Until the server has been answered with everything that it lacks,
   * single edits wait: they are in that answer, and before it they would lean on what the server does not know.
   */
  passes(frame: Uint8Array): boolean {
    if (frame[0] !== syncMessage.sync || (frame[1] !== ANSWER && frame[1] !== UPDATE)) return true
    if (frame[1] === ANSWER) this.#answered = true
    if (!this.#answered) return false
    this.#frames.push(this.#edits)
    return true
  }

  /** The first `count` frames of this connection are on disk. Answers whether that is more than before. */
  confirm(count: number): boolean {
    const reached = this.#frames[Math.min(count, this.#frames.length) - 1] ?? 0
    if (reached <= this.#saved) return false
    this.#saved = reached
    return true
  }
}

/** How the sync protocol writes a number: seven bits at a time, the lowest first. */
export function readCount(decoder: { readonly arr: Uint8Array; pos: number }): number {
  let count = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = decoder.arr[decoder.pos] ?? 0
    decoder.pos += 1
    count += (byte & 127) * scale
    if (byte < 128) return count
  }
}
