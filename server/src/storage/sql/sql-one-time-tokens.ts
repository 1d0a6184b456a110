import type { OneTimeTokens, TokenPurpose } from '../one-time-tokens.ts'
import { StorageFault } from '../storage-fault.ts'
import type { OneTimeTokenRow } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, statement } from './statement.ts'

export function sqlOneTimeTokens({ build, ask }: SqlEngine): OneTimeTokens {
  return {
    async find(token, now) {
      const [row] = await ask(
        build
          .selectFrom('one_time_tokens')
          .selectAll()
          .where('token', '=', token)
          .where('used_at', 'is', null)
          .where('expires_at', '>', now),
      )
      return row && { token, purpose: purposeOf(row), createdAt: row.created_at, expiresAt: row.expires_at }
    },

    adding({ token, purpose, createdAt, expiresAt }) {
      const whose = purpose.kind === 'second-device' ? purpose : { session: null, person: null }
      return writing(
        statement(build.deleteFrom('one_time_tokens').where('expires_at', '<=', createdAt)),
        statement(
          build.insertInto('one_time_tokens').values({
            token,
            kind: purpose.kind,
            session: whose.session,
            person: whose.person,
            created_at: createdAt,
            expires_at: expiresAt,
            used_at: null,
          }),
        ),
      )
    },

    using(token, now) {
      return writing(
        one(
          build
            .updateTable('one_time_tokens')
            .set({ used_at: now })
            .where('token', '=', token)
            .where('used_at', 'is', null)
            .where('expires_at', '>', now),
        ),
      )
    },
  }
}

function purposeOf({ kind, session, person }: OneTimeTokenRow): TokenPurpose {
  if (kind === 'become-organiser') return { kind }
  if (session === null || person === null) throw new StorageFault('broken', 'A token for a second device of nobody')
  return { kind, session, person }
}
