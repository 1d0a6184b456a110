import type { Dialect } from '../dialects/dialect.ts'
import type { Place } from '../subjects/subject.ts'
import { LightLine } from './light-line.ts'
import { EMPTY, EMPTY_VECTOR } from './newcomer.ts'
import type { WatchedTable } from './watched-table.ts'

export interface ReaderParts {
  readonly table: WatchedTable
  readonly place: Place
  readonly dialect: Dialect
  /** The place among the table's typists of who sits here, when that one types. */
  readonly self: number | undefined
  /** Whether the server answers a newcomer. */
  readonly greets: boolean
}

/** Someone with the paper of a table before them, who may type too. Keeps which letters came, and in which order. */
export class Reader {
  readonly table: WatchedTable
  readonly place: Place
  readonly self: number | undefined
  readonly #dialect: Dialect
  readonly #greets: boolean
  /** Of each typist, how many letters have come: they must come in order and without holes. */
  readonly known: number[] = []
  /** The tellings that were heard, in order. */
  readonly heard: number[] = []
  /** Letters of others that came for the first time, and that came again. */
  deliveries = 0
  duplicates = 0
  /** Letters that came before one that stands before them. */
  disordered = 0
  frames = 0
  presences = 0
  /** How often the one who sits here moved about. It never begins anew: a server hears nothing in a count it knows. */
  moves = 0
  closedWith: number | undefined
  #line: LightLine | undefined
  #cursor = 0
  /** Of the line that is open now: one that was left says nothing more. */
  #visit: symbol | undefined
  #answered: () => void = () => {}
  #takesAnswer = false

  constructor({ table, place, dialect, self, greets }: ReaderParts) {
    this.table = table
    this.place = place
    this.self = self
    this.#dialect = dialect
    this.#greets = greets
  }

  /** Comes in, and waits until the server has answered what there is. */
  async enter(): Promise<void> {
    const { document } = this.table.laid
    const answered = new Promise<void>((resolve) => (this.#answered = resolve))
    const visit = Symbol('visit')
    this.#visit = visit
    this.closedWith = undefined
    this.#cursor = this.table.tellings.length
    const line = await LightLine.open(this.place.target, {
      hear: (frame, from) => this.#hear(frame, from),
      ended: (code) => {
        if (this.#visit !== visit) return
        this.closedWith = code
        this.#answered()
      },
    })
    this.#line = line
    if (!this.#greets) return
    for (const frame of this.#dialect.greeting(document)) line.send(frame)
    line.send(this.#dialect.step1(document, EMPTY_VECTOR))
    await answered
    if (this.wasClosed) throw new Error(`The line to ${document} was closed at once, with ${String(this.closedWith)}.`)
  }

  /** Whether the server closed the line. */
  get wasClosed(): boolean {
    return this.closedWith !== undefined
  }

  /** Begins anew with a paper on which so many letters of each typist stand. */
  forget(known: readonly number[]): void {
    this.known.splice(0, Infinity, ...known)
    this.heard.length = 0
  }

  send(frame: Uint8Array): void {
    this.#line?.send(frame)
  }

  leave(): void {
    this.#visit = undefined
    this.#line?.end()
  }

  /** Goes, and comes back with an empty page: from then on there is what the server answers. */
  async comeBack(): Promise<void> {
    this.leave()
    this.#takesAnswer = true
    await this.enter()
    this.#takesAnswer = false
  }

  get bytes(): number {
    return this.#line?.bytes ?? 0
  }

  /** Letters that others sent and that did not come. */
  missing(): number {
    return this.table.typists.reduce(
      (sum, typist, number) => (number === this.self ? sum : sum + typist.sent - (this.known[number] ?? 0)),
      0,
    )
  }

  #hear(frame: Buffer, line: LightLine): void {
    switch (this.#dialect.kindOf(frame)) {
      case 'update':
        this.frames += 1
        return this.#take(frame)
      case 'presence':
        this.frames += 1
        this.presences += 1
        return
      case 'step1':
        return line.send(this.#dialect.step2(this.table.laid.document, EMPTY))
      case 'step2':
        if (this.#takesAnswer) this.#takeAnswer(frame)
        return this.#answered()
      case 'other':
    }
  }

  /** What came while nobody was here was not delivered letter by letter, and is known all the same. */
  #takeAnswer(frame: Buffer): void {
    const number = this.table.find(frame, this.table.tellings.length)
    this.#cursor = number + 1
    this.heard.splice(0, Infinity, number)
    for (const { typist, clock, length } of this.table.tellings[number]?.runs ?? []) {
      this.known[typist] = Math.max(this.known[typist] ?? 0, clock + length)
    }
  }

  #take(frame: Buffer): void {
    const { table } = this
    const number = table.find(frame, this.#cursor)
    this.#cursor = number + 1
    this.heard.push(number)
    const now = performance.now()
    for (const { typist, clock, length } of table.tellings[number]?.runs ?? []) {
      if (typist === this.self) continue
      const known = this.known[typist] ?? 0
      if (clock > known) {
        this.disordered += 1
        continue
      }
      const fresh = clock + length - known
      this.duplicates += Math.min(length, length - fresh)
      if (fresh <= 0) continue
      this.known[typist] = known + fresh
      this.deliveries += fresh
      const sentAt = table.typists[typist]?.sentAt ?? []
      for (let letter = known; letter < known + fresh; letter++) table.latency.add(now - (sentAt[letter] ?? now))
    }
  }
}
