import type { Organiser, OrganiserStore } from '../organiser-store.ts'
import type { OrganiserRow } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { statement } from './statement.ts'

export function sqlOrganiserStore({ build, ask }: SqlEngine): OrganiserStore {
  return {
    async list() {
      const rows = await ask(build.selectFrom('organisers').selectAll().orderBy('created_at').orderBy('id'))
      return rows.map(organiser)
    },

    async findByLogin(token) {
      const [row] = await ask(
        build
          .selectFrom('organiser_logins')
          .innerJoin('organisers', 'organisers.id', 'organiser_logins.organiser')
          .selectAll('organisers')
          .where('organiser_logins.token', '=', token),
      )
      return row && organiser(row)
    },

    adding({ id, name, createdAt }) {
      return writing(statement(build.insertInto('organisers').values({ id, name, created_at: createdAt })))
    },

    addingLogin({ token, organiser, createdAt }) {
      return writing(
        statement(build.insertInto('organiser_logins').values({ token, organiser, created_at: createdAt })),
      )
    },

    removingLogin(token) {
      return writing(statement(build.deleteFrom('organiser_logins').where('token', '=', token)))
    },

    removing(organiser) {
      return writing(statement(build.deleteFrom('organisers').where('id', '=', organiser)))
    },
  }
}

function organiser({ id, name, created_at }: OrganiserRow): Organiser {
  return { id, name, createdAt: created_at }
}
