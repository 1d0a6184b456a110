import type { ClientIds } from '../client-ids.ts'
import { sessionOf } from './session-of.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { statement } from './statement.ts'

export function sqlClientIds({ build, ask }: SqlEngine): ClientIds {
  return {
    async list(document) {
      const rows = await ask(
        build
          .selectFrom('client_ids')
          .select(['id', 'holder', 'person', 'at'])
          .where('document', '=', document)
          .orderBy('id'),
      )
      return rows.map(({ person, ...row }) => ({ ...row, ...(person !== null && { person }) }))
    },

    issuing(document, ids, holder, person, at) {
      const issued = { document, session: sessionOf(document), holder, person: person ?? null, at }
      const rows = ids.map((id) => ({ ...issued, id }))
      return writing(statement(build.insertInto('client_ids').values(rows)))
    },
  }
}
