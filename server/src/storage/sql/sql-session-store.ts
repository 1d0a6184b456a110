import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionContent, SessionSecret, SessionStore, StoredSession } from '../session-store.ts'
import { fromJson, toJson } from './json.ts'
import { countForget } from './pending-forget.ts'
import type { SessionRow } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { withdraw } from './sql-publication-store.ts'
import { writing } from './sql-write.ts'
import { one, prepared, statement } from './statement.ts'

const secretColumns = {
  join: 'join_secret',
  facilitator: 'facilitator_secret',
  reader: 'reader_secret',
} as const satisfies Record<SessionSecret, keyof SessionRow>

/** A session's new content, the revision it is saved over, and the one it then has. */
interface SavedSession extends SessionContent {
  readonly id: SessionId
  readonly revision: number
  readonly next: number
  /** JSON. */
  readonly session: string
}

export function sqlSessionStore(engine: SqlEngine): SessionStore {
  const { build } = engine
  const all = build.selectFrom('sessions').selectAll()
  const save = prepared((saved: SavedSession) =>
    build
      .updateTable('sessions')
      .set({
        date: saved.date,
        community: saved.community,
        names_until: saved.namesUntil,
        session: saved.session,
        revision: saved.next,
      })
      .where('id', '=', saved.id)
      .where('revision', '=', saved.revision),
  )

  return {
    find: (id) => first(all.where('id', '=', id)),
    findByCode: (code) => first(all.where('code', '=', code)),
    findBySecret: (kind, secret) => first(all.where(secretColumns[kind], '=', secret)),

    async list() {
      const rows = await engine.ask(all.orderBy('date', 'desc').orderBy('created_at', 'desc').orderBy('id'))
      return rows.map(storedSession)
    },

    async listNamesDue(now) {
      const due = all.where('names_deleted_at', 'is', null).where('names_until', '<=', now)
      return (await engine.ask(due.orderBy('names_until').orderBy('id'))).map(storedSession)
    },

    adding({ id, code, secrets, createdAt, date, community, namesUntil, session }) {
      return writing(
        statement(
          build.insertInto('sessions').values({
            id,
            code,
            join_secret: secrets.join,
            facilitator_secret: secrets.facilitator,
            reader_secret: secrets.reader,
            created_at: createdAt,
            date,
            community,
            names_until: namesUntil,
            names_deleted_at: null,
            session: toJson(session),
            revision: 1,
          }),
        ),
      )
    },

    saving(id, revision, content) {
      return writing(one(save({ ...content, id, revision, next: revision + 1, session: toJson(content.session) })))
    },

    changingSecret(id, kind, secret) {
      const change = { [secretColumns[kind]]: secret }
      return writing(one(build.updateTable('sessions').set(change).where('id', '=', id)))
    },

    markingNamesDeleted(id, at) {
      return writing(one(build.updateTable('sessions').set({ names_deleted_at: at }).where('id', '=', id)))
    },

    deleting(id, at) {
      return writing(
        statement(build.deleteFrom('documents').where('session', '=', id)),
        statement(build.deleteFrom('client_ids').where('session', '=', id)),
        statement(build.deleteFrom('answers').where('session', '=', id)),
        statement(build.deleteFrom('dots').where('session', '=', id)),
        statement(build.deleteFrom('opinions').where('session', '=', id)),
        statement(build.deleteFrom('one_time_tokens').where('session', '=', id)),
        statement(build.deleteFrom('badges').where('session', '=', id)),
        statement(build.deleteFrom('roster').where('session', '=', id)),
        statement(withdraw(build, id, at)),
        statement(build.deleteFrom('sessions').where('id', '=', id)),
        countForget(engine),
      )
    },
  }

  async function first(query: typeof all): Promise<StoredSession | undefined> {
    const [row] = await engine.ask(query)
    return row && storedSession(row)
  }
}

function storedSession(row: SessionRow): StoredSession {
  return {
    id: row.id,
    code: row.code,
    secrets: { join: row.join_secret, facilitator: row.facilitator_secret, reader: row.reader_secret },
    createdAt: row.created_at,
    date: row.date,
    community: row.community,
    namesUntil: row.names_until,
    ...(row.names_deleted_at !== null && { namesDeletedAt: row.names_deleted_at }),
    session: fromJson(row.session),
    revision: row.revision,
  }
}
