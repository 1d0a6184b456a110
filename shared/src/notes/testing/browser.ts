import * as Y from 'yjs'
import { writeText } from '../write-text.ts'
import type { TextField, TextFields } from '../text-field.ts'

/** The origin of what was told to a browser, as against what was typed in it. */
export const told = 'told'

/** One load of a page: a Y.Doc with the client id that was issued for it, as a browser of ours has it. */
export class Browser {
  readonly person: string
  readonly document = new Y.Doc()
  readonly #fields: TextFields<TextField>

  constructor(person: string, id: number, fields: TextFields<TextField>) {
    this.person = person
    this.#fields = fields
    // Before anything is in it: what is told must not look like the work of an id that is in use.
    this.document.clientID = id
  }

  get id(): number {
    return this.document.clientID
  }

  take(update: Uint8Array): void {
    Y.applyUpdate(this.document, update, told)
  }

  text(name: string): Y.Text | undefined {
    return this.#fields.find(this.document, name)
  }

  read(name: string): string | undefined {
    return this.text(name)?.toString()
  }

  /** Makes a text read as wanted, and answers the update that says so. */
  write(name: string, wanted: string): Uint8Array {
    return this.act(() => {
      const text = this.text(name)
      if (text === undefined) throw new Error(`There is no text ${name}`)
      writeText(text, wanted)
    })
  }

  /** Does something in one transaction, and answers the update that says so. */
  act(does: () => void): Uint8Array {
    return this.hear(() => this.document.transact(does))
  }

  /** Does something of one transaction at most, and answers the update that says so. */
  hear(does: () => void): Uint8Array {
    const made: Uint8Array[] = []
    const keep = (update: Uint8Array) => made.push(update)
    this.document.on('update', keep)
    does()
    this.document.off('update', keep)
    return made[0] ?? new Uint8Array([0, 0])
  }

  /** What a browser answers when it is asked what a server misses that has this state: its step 2. */
  answer(server: Y.Doc): Uint8Array {
    return Y.encodeStateAsUpdate(this.document, Y.encodeStateVector(server))
  }
}
