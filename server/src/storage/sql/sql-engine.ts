import type { Kysely } from 'kysely'
import type { Query } from './statement.ts'
import type { Schema } from './schema.ts'

/** What the stores need of a database: its dialect, and answers to questions. Changes go through `Storage.commit`. */
export interface SqlEngine {
  /** Builds statements in the engine's dialect; it cannot run them. */
  readonly build: Kysely<Schema>

  ask<Row>(query: Query<Row>): Promise<readonly Row[]>

  /** Asks two questions of the same moment. */
  askBoth<First, Second>(
    first: Query<First>,
    second: Query<Second>,
  ): Promise<readonly [readonly First[], readonly Second[]]>
}
