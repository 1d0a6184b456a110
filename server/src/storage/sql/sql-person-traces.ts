import type { Kysely } from 'kysely'
import type { PersonTraces } from '../person-traces.ts'
import { countForget } from './pending-forget.ts'
import type { Schema } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { statement } from './statement.ts'

export function sqlPersonTraces(engine: SqlEngine): PersonTraces {
  const { build } = engine

  return {
    erasing(session, person) {
      const rows = ['document_updates', 'document_history'] as const
      const whole = ['roster', 'one_time_tokens', 'answers', 'dots', 'opinions'] as const
      return writing(
        ...whole.map((table) =>
          statement(build.deleteFrom(table).where('session', '=', session).where('person', '=', person)),
        ),
        statement(
          build
            .deleteFrom('badges')
            .where('session', '=', session)
            .where('kind', '=', 'person')
            .where('bearer', '=', person),
        ),
        ...rows.map((table) =>
          statement(
            build
              .updateTable(table)
              .set({ author: null })
              .where('author', '=', person)
              .where('document', 'in', documentsOf(build, session)),
          ),
        ),
        statement(
          build
            .updateTable('client_ids')
            .set({ person: null })
            .where('session', '=', session)
            .where('person', '=', person),
        ),
        countForget(engine),
      )
    },
  }
}

function documentsOf(build: Kysely<Schema>, session: Schema['documents']['session']) {
  return build.selectFrom('documents').select('name').where('session', '=', session)
}
