import process from 'node:process'

/** To ask the operating system takes as long as a thousand steps of a search. */
const BETWEEN_LOOKS = 1

/** What this process has worked since, in milliseconds of all its threads. */
export class ProcessorTime {
  readonly #before = process.cpuUsage()
  #lookAt = 0

  get milliseconds(): number {
    const { user, system } = process.cpuUsage(this.#before)
    return (user + system) / 1_000
  }

  /** Whether it was longer than this; asked every few steps it looks once in a millisecond. */
  isOver(milliseconds: number): boolean {
    const now = performance.now()
    if (now < this.#lookAt) return false
    this.#lookAt = now + BETWEEN_LOOKS
    return this.milliseconds > milliseconds
  }
}
