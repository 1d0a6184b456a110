/** Where a test waits for what it hears to make something true, without a clock. */
export class WaitingRoom {
  readonly #waiting = new Set<() => void>()

  /** Resolves once this is so; asked now, and after everything that is heard. */
  async until(isSo: () => boolean): Promise<void> {
    if (isSo()) return
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.#waiting.delete(look)
        resolve()
      }
      this.#waiting.add(look)
    })
  }

  /** Something was heard. */
  look(): void {
    for (const look of this.#waiting) look()
  }
}
