import type { CompiledQuery } from 'kysely'

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

/**
 * Makes the text of a query once, for one that is asked very often. `build` gets a place to put in wherever a value
 * comes later, and cannot look at it; what comes back takes the values and answers the query with them.
 */
export function prepared<Values extends object, Row>(
  build: (values: Values) => Query<Row>,
): (values: Values) => Query<Row> {
  const places = new Proxy({}, { get: (_, key) => new Place(key) }) as Values
  const compiled = build(places).compile()
  return (values) => ({
    compile: () => ({
      ...compiled,
      parameters: compiled.parameters.map((parameter) =>
        parameter instanceof Place ? Reflect.get(values, parameter.key) : parameter,
      ),
    }),
  })
}

/** Stands for a value that is not known yet. */
class Place {
  readonly key: string | symbol

  constructor(key: string | symbol) {
    this.key = key
  }

  /** Whoever reckons with it, or makes it part of a text, would do so once and for all. */
  [Symbol.toPrimitive](): never {
    throw new TypeError(`The value of ${String(this.key)} is not known yet`)
  }
}

function sqlValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`A ${typeof value} cannot be stored`)
}
