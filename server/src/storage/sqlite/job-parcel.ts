import type { SqlValue, Statement } from '../sql/statement.ts'
import type { Job, NumberedJob } from './messages.ts'
import { type Parcel, ParcelReader, ParcelWriter } from './parcel.ts'

const kinds = ['read', 'write', 'probe'] as const satisfies readonly Job['kind'][]

/** Packs what is asked of the thread. The text of each statement is sent once; after that, its number is enough. */
export class JobPacker {
  readonly #writer = new ParcelWriter()
  readonly #known = new Map<string, number>()

  get isEmpty(): boolean {
    return this.#writer.isEmpty
  }

  add({ id, job: { kind, statements } }: NumberedJob): void {
    const writer = this.#writer
    writer.write(id)
    writer.write(kinds.indexOf(kind))
    writer.write(statements.length)
    for (const { sql, parameters, one } of statements) {
      writer.write(this.#nameOf(sql))
      writer.write(one ? 1 : 0)
      writer.write(parameters.length)
      for (const parameter of parameters) writer.write(parameter)
    }
  }

  take(): Parcel {
    return this.#writer.take()
  }

  #nameOf(sql: string): string | number {
    const known = this.#known.get(sql)
    if (known !== undefined) return known
    this.#known.set(sql, this.#known.size)
    return sql
  }
}

/** Unpacks what one `JobPacker` packed, parcel by parcel. */
export class JobUnpacker {
  readonly #known: string[] = []

  unpack(parcel: Parcel): readonly NumberedJob[] {
    const reader = new ParcelReader(parcel)
    const jobs: NumberedJob[] = []
    while (!reader.isAtEnd) jobs.push(this.#readJob(reader))
    return jobs
  }

  #readJob(reader: ParcelReader): NumberedJob {
    const id = reader.readNumber()
    const kind = kinds[reader.readNumber()]
    if (kind === undefined) throw new RangeError('The parcel holds a job of no known kind')
    const statements: Statement[] = []
    for (let left = reader.readNumber(); left > 0; left--) statements.push(this.#readStatement(reader))
    return { id, job: { kind, statements } }
  }

  #readStatement(reader: ParcelReader): Statement {
    const sql = this.#textOf(reader.read())
    const one = reader.readNumber() === 1
    const parameters: SqlValue[] = []
    for (let left = reader.readNumber(); left > 0; left--) parameters.push(reader.read())
    return { sql, parameters, one }
  }

  #textOf(name: SqlValue): string {
    if (typeof name === 'string') {
      this.#known.push(name)
      return name
    }
    const sql = typeof name === 'number' ? this.#known[name] : undefined
    if (sql === undefined) throw new RangeError('The parcel names a statement that was never sent')
    return sql
  }
}
