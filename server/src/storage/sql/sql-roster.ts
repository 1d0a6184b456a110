import { sql } from 'kysely'
import type { Roster } from '../roster.ts'
import { countForget } from './pending-forget.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, statement } from './statement.ts'

export function sqlRoster(engine: SqlEngine): Roster {
  const { build } = engine
  const all = build.selectFrom('roster').select(['person', 'name', 'organisation', 'level'])

  return {
    list(session) {
      return engine.ask(all.where('session', '=', session).orderBy('position').orderBy('person'))
    },

    async find(session, person) {
      const [entry] = await engine.ask(all.where('session', '=', session).where('person', '=', person))
      return entry
    },

    adding(session, { person, name, organisation, level }) {
      const last = build
        .selectFrom('roster')
        .select(({ fn }) => fn.max('position').as('position'))
        .where('session', '=', session)
      const position = sql<number>`coalesce(${last}, 0) + 1`
      return writing(
        statement(build.insertInto('roster').values({ session, position, person, name, organisation, level })),
      )
    },

    changing(session, { person, name, organisation, level }) {
      const change = { name, organisation, level }
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
        statement(build.updateTable('roster').set({ name: '' }).where('session', '=', session)),
        countForget(engine),
      )
    },
  }
}
