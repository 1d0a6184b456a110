import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { WebsocketProvider } from 'y-websocket'

/** What is told of who types where. */
interface Typing {
  readonly field?: unknown
  readonly person?: unknown
}

export interface TypistsParts {
  /** Who types here: not shown as somebody else. */
  readonly self: () => PersonId | undefined
  /** Hears that somebody began or stopped somewhere. */
  readonly changed: () => void
}

/** Who types where in one document, and where somebody does so on this page, whichever line tells it. */
export class Typists {
  readonly #parts: TypistsParts
  #field: string | undefined
  #awareness: WebsocketProvider['awareness'] | undefined

  constructor(parts: TypistsParts) {
    this.#parts = parts
  }

  /** Told by this line from now on. */
  follow(awareness: WebsocketProvider['awareness']): void {
    this.#awareness = awareness
    if (this.#field !== undefined) awareness.setLocalState({ field: this.#field })
    awareness.on('change', this.#parts.changed)
  }

  /** Others who type in this field. */
  in(field: string): readonly (PersonId | 'somebody')[] {
    const awareness = this.#awareness
    if (awareness === undefined) return []
    const typists = new Set<PersonId | 'somebody'>()
    for (const [client, state] of awareness.getStates() as ReadonlyMap<number, Typing>) {
      if (client === awareness.clientID || state.field !== field) continue
      typists.add(typeof state.person === 'string' ? (state.person as PersonId) : 'somebody')
    }
    const self = this.#parts.self()
    if (self !== undefined) typists.delete(self)
    return [...typists]
  }

  enter(field: string): void {
    this.#field = field
    this.#awareness?.setLocalState({ field })
  }

  leave(field: string): void {
    if (this.#field !== field) return
    this.#field = undefined
    this.#awareness?.setLocalState(null)
  }
}
