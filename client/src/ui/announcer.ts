import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'

/** How soon a sentence must be heard: in turn, or at once. */
export type Urgency = 'polite' | 'assertive'

interface AnnouncerParts {
  readonly clock: Clock
  /** Puts a sentence where a screen reader hears it. */
  readonly speak: (sentence: string, urgency: Urgency) => void
}

const quiet = 2 * SECOND

/**
 * Says what happens on the screen to whoever does not see it. What comes often is gathered under a name and said
 * once, as one sentence, when nothing of it came and nobody typed for two seconds.
 */
export class Announcer {
  readonly #parts: AnnouncerParts
  readonly #gathered = new Map<string, { count: number; say: (count: number) => string }>()
  #typedAt = -Infinity
  #cancel: () => void = () => {}

  constructor(parts: AnnouncerParts) {
    this.#parts = parts
  }

  /** Says one sentence now. */
  announce(sentence: string, urgency: Urgency = 'polite'): void {
    this.#parts.speak(sentence, urgency)
  }

  /** Counts one more of what is called `name`; `say` makes the sentence for all that were gathered. */
  gather(name: string, say: (count: number) => string): void {
    const before = this.#gathered.get(name)?.count ?? 0
    this.#gathered.set(name, { count: before + 1, say })
    this.#wait(this.#parts.clock.now() + quiet)
  }

  /** Somebody is typing on this device: what was gathered waits. */
  typed(): void {
    this.#typedAt = this.#parts.clock.now()
  }

  /** Says nothing of what was gathered any more. */
  forget(): void {
    this.#cancel()
    this.#gathered.clear()
  }

  #wait(until: number): void {
    this.#cancel()
    this.#cancel = this.#parts.clock.at(until, () => this.#sayGathered())
  }

  #sayGathered(): void {
    const silentFrom = this.#typedAt + quiet
    if (this.#parts.clock.now() < silentFrom) return this.#wait(silentFrom)
    const sentences = [...this.#gathered.values()].map(({ count, say }) => say(count))
    this.#gathered.clear()
    // Each by itself, with a pause between them. What is not news any more has no words.
    for (const sentence of sentences) if (sentence !== '') this.#parts.speak(sentence, 'polite')
  }
}
