import { type CompiledQuery } from 'kysely'

/** What a parameter of a statement, and a value in a row, may be. */
export type SqlValue = string | number | null | Uint8Array

/** One SQL statement, ready to be sent to an engine. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly SqlValue[]
  /** The statement must change exactly one row; otherwise the write it belongs to is a conflict. */
  readonly one: boolean
}

/** Anything Kysely can turn into SQL. */
export interface Query<Row> {
  compile(): CompiledQuery<Row>
}

/** A statement that may change any number of rows. */
export function statement(query: Query<unknown>): Statement {
  const { sql, parameters } = query.compile()
  return { sql, parameters: parameters.map(sqlValue), one: false }
}

/** A statement that must find exactly the one row it is about. */
export function one(query: Query<unknown>): Statement {
  return { ...statement(query), one: true }
}

function sqlValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  // A copy of its own: a view would take the whole buffer behind it along to another thread.
  if (value instanceof Uint8Array) return new Uint8Array(value)
  throw new TypeError(`A ${typeof value} cannot be stored`)
}
