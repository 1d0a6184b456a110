import { sql } from 'kysely'
import { type Roster, type RosterEntry } from '../roster.ts'
import { countForget } from './pending-forget.ts'
import { type RosterRow } from './schema.ts'
import { type SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, statement } from './statement.ts'

export function sqlRoster(engine: SqlEngine): Roster {
  const { build } = engine
  const all = build.selectFrom('roster').select(['person', 'name', 'organisation', 'level'])

  return {
    async list(session) {
      const rows = await engine.ask(all.where('session', '=', session).orderBy('position').orderBy('person'))
      return rows.map(rosterEntry)
    },

    async find(session, person) {
      const [row] = await engine.ask(all.where('session', '=', session).where('person', '=', person))
      return row && rosterEntry(row)
    },

    adding(session, entry) {
      const last = build
        .selectFrom('roster')
        .select(({ fn }) => fn.max('position').as('position'))
        .where('session', '=', session)
      const position = sql<number>`coalesce(${last}, 0) + 1`
      return writing(statement(build.insertInto('roster').values({ session, position, ...columns(entry) })))
    },

    changing(session, entry) {
      const { person, ...change } = columns(entry)
      return writing(
        one(build.updateTable('roster').set(change).where('session', '=', session).where('person', '=', person)),
      )
    },

    removing(session, person) {
      return writing(
        statement(build.deleteFrom('roster').where('session', '=', session).where('person', '=', person)),
        countForget(engine),
      )
    },

    removingAll(session) {
      return writing(statement(build.deleteFrom('roster').where('session', '=', session)), countForget(engine))
    },

    erasingNames(session) {
      return writing(
        statement(build.updateTable('roster').set({ name: null }).where('session', '=', session)),
        countForget(engine),
      )
    },
  }
}

function columns({ person, name, organisation, level }: RosterEntry) {
  return { person, name: name ?? null, organisation: organisation ?? null, level: level ?? null }
}

function rosterEntry(row: Pick<RosterRow, 'person' | 'name' | 'organisation' | 'level'>): RosterEntry {
  return {
    person: row.person,
    ...(row.name !== null && { name: row.name }),
    ...(row.organisation !== null && { organisation: row.organisation }),
    ...(row.level !== null && { level: row.level }),
  }
}
