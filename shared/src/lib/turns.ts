/** One thing at a time, in the order of asking. What fails tells whoever asked for it, and keeps nobody else waiting. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Does this when all that was asked before is done. */
  take<Value>(act: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(act)
    this.#last = done.catch(() => {})
    return done
  }
}
