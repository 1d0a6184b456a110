import * as Y from 'yjs'
import type { TextField, TextFields } from '../text-field.ts'
import { judgeTyped, type Verdict } from '../text-gate.ts'

/** The server writes under ids below this one, and issues those from here on. */
export const FIRST_ISSUED: number = 2 ** 31

/** Who may type where, in a document behind the gate. */
export interface GateKeeper<Field extends TextField> {
  readonly fields: TextFields<Field>
  readonly mayType: (person: string, field: Field, document: Y.Doc) => boolean
}

/**
 * A document behind the text gate as the server keeps it, with everything around it that must come to the same: a reader
 * that is told each update, and a collector that throws nothing away.
 */
export class GatedDocument<Field extends TextField = TextField> {
  readonly live = new Y.Doc()
  readonly reader = new Y.Doc()
  readonly collector = new Y.Doc({ gc: false })
  /** Hears everything that is told, as every screen does. */
  readonly told: ((update: Uint8Array) => void)[] = []
  readonly #keeper: GateKeeper<Field>
  readonly #issued = new Map<number, string>()
  #next = FIRST_ISSUED

  constructor(keeper: GateKeeper<Field>) {
    this.#keeper = keeper
    this.live.clientID = 1
    this.told.push(
      (update) => Y.applyUpdate(this.reader, update),
      (update) => Y.applyUpdate(this.collector, update),
    )
  }

  /** A client id for one load of a page of this person. */
  issue(person: string, id: number = this.#next): number {
    this.#next = Math.max(this.#next, id) + 1
    this.#issued.set(id, person)
    return id
  }

  holderOf(id: number): string | undefined {
    return this.#issued.get(id)
  }

  idsOf(person: string): readonly number[] {
    return [...this.#issued].filter(([, holder]) => holder === person).map(([id]) => id)
  }

  /** What a command does: the server alone writes structure. */
  change(apply: (document: Y.Doc) => void): void {
    const tell = (update: Uint8Array) => this.#tell(update)
    this.live.on('update', tell)
    this.live.transact(() => apply(this.live))
    this.live.off('update', tell)
  }

  judge(person: string, update: Uint8Array, largest?: number): Verdict {
    const { fields, mayType } = this.#keeper
    const isOwnId = (client: number) => this.#issued.get(client) === person
    const door = { isOwnId, fields, mayType: (field: Field) => mayType(person, field, this.live) }
    return judgeTyped(this.live, update, door, largest)
  }

  /** Judges what a browser sends, applies what is accepted, and tells everyone. */
  send(person: string, update: Uint8Array, largest?: number): Verdict {
    const verdict = this.judge(person, update, largest)
    if (verdict.kind === 'accepted') {
      Y.applyUpdate(this.live, verdict.update)
      this.#tell(verdict.update)
    }
    return verdict
  }

  /** Everything in it, as it is stored and shown to who comes. */
  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.live)
  }

  text(name: string): Y.Text | undefined {
    return this.#keeper.fields.find(this.live, name)
  }

  read(name: string): string | undefined {
    return this.text(name)?.toString()
  }

  /** The field that a text of the live document is, and whether somebody may type in it now. */
  field(person: string, text: Y.Text): { readonly field: Field; readonly mayType: boolean } | undefined {
    const { fields, mayType } = this.#keeper
    const field = fields.describe(this.live, text)
    return field && { field, mayType: mayType(person, field, this.live) }
  }

  #tell(update: Uint8Array): void {
    for (const take of this.told) take(update)
  }
}
