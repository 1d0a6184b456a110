import { type Write, write } from '../write.ts'
import type { Statement } from './statement.ts'

class SqlWrite implements Write {
  readonly [write] = true
  readonly statements: readonly Statement[]

  constructor(statements: readonly Statement[]) {
    this.statements = statements
  }
}

/** A write that is done by these statements, in this order. */
export function writing(...statements: readonly Statement[]): Write {
  return new SqlWrite(statements)
}

/** The statements of a write that a store over SQL made. */
export function statementsOf(made: Write): readonly Statement[] {
  if (made instanceof SqlWrite) return made.statements
  throw new TypeError('This write was not made by a store of this storage')
}
