import type { GroupId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Badge, Bearer, BadgeStore } from '../badge-store.ts'
import type { BadgeRow } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { prepared, statement } from './statement.ts'

export function sqlBadgeStore({ build, ask }: SqlEngine): BadgeStore {
  const byToken = prepared(({ token }: Pick<Badge, 'token'>) =>
    build.selectFrom('badges').selectAll().where('token', '=', token),
  )

  return {
    async find(token) {
      const [row] = await ask(byToken({ token }))
      return row && { token, session: row.session, bearer: bearerOf(row), createdAt: row.created_at }
    },

    adding({ token, session, bearer, createdAt }) {
      return writing(
        statement(
          build
            .insertInto('badges')
            .values({ token, session, kind: bearer.kind, bearer: idOf(bearer), created_at: createdAt }),
        ),
      )
    },

    revoking(session, bearer) {
      return writing(
        statement(
          build
            .deleteFrom('badges')
            .where('session', '=', session)
            .where('kind', '=', bearer.kind)
            .where('bearer', '=', idOf(bearer)),
        ),
      )
    },

    revokingAll(session) {
      return writing(statement(build.deleteFrom('badges').where('session', '=', session)))
    },

    handingOver(session, from, to) {
      return writing(
        statement(
          build
            .updateTable('badges')
            .set({ bearer: to })
            .where('session', '=', session)
            .where('kind', '=', 'person')
            .where('bearer', '=', from),
        ),
      )
    },
  }
}

function idOf(bearer: Bearer): PersonId | GroupId | TableId {
  switch (bearer.kind) {
    case 'person':
      return bearer.person
    case 'hall':
      return bearer.group
    case 'table-screen':
      return bearer.table
  }
}

/** The column holds an id of what `kind` says, because `adding` wrote both. */
function bearerOf({ kind, bearer }: BadgeRow): Bearer {
  switch (kind) {
    case 'person':
      return { kind, person: bearer as PersonId }
    case 'hall':
      return { kind, group: bearer as GroupId }
    case 'table-screen':
      return { kind, table: bearer as TableId }
  }
}
