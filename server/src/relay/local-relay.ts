import type { Relay } from './relay.ts'

type Heard = (message: string) => void

/** The relay of a server that is one process. */
export class LocalRelay implements Relay {
  readonly #channels = new Map<string, Set<{ readonly heard: Heard }>>()
  readonly #report: (fault: unknown) => void

  /** `report` hears what a listener throws; the others still hear the message. */
  constructor(report: (fault: unknown) => void) {
    this.#report = report
  }

  async publish(channel: string, message: string): Promise<void> {
    // A copy: who begins to listen while this message is told has not missed it and does not hear it.
    const listening = [...(this.#channels.get(channel) ?? [])]
    for (const listener of listening) {
      // Who was ended by a listener before it hears nothing more either.
      if (this.#channels.get(channel)?.has(listener)) this.#tell(listener.heard, message)
    }
  }

  async subscribe(channel: string, heard: Heard): Promise<() => void> {
    const listener = { heard }
    const listeners = this.#channels.get(channel) ?? new Set()
    this.#channels.set(channel, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#channels.get(channel) === listeners) this.#channels.delete(channel)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#channels.clear()
  }

  #tell(heard: Heard, message: string): void {
    try {
      heard(message)
    } catch (fault) {
      this.#report(fault)
    }
  }
}
