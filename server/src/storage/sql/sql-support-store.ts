import { sql } from 'kysely'
import type { GivenDot, SupportStore } from '../support-store.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { countForget } from './pending-forget.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, type Query, statement } from './statement.ts'

export function sqlSupportStore(engine: SqlEngine): SupportStore {
  const { build, ask } = engine
  const dots = build.selectFrom('dots').select(['person', 'subject', 'count'])
  const opinions = build.selectFrom('opinions').select(['person', 'conclusion', 'opinion', 'told'])

  return {
    async load(session, people) {
      const [given, said] = await engine.askBoth(
        dots.where('session', '=', session).where('person', 'in', people).orderBy('subject').orderBy('person'),
        opinions.where('session', '=', session).where('person', 'in', people).orderBy('conclusion').orderBy('person'),
      )
      return { dots: given, opinions: said }
    },

    listOpinions(session) {
      return ask(opinions.where('session', '=', session).orderBy('conclusion').orderBy('person'))
    },

    async listGivers(session, subjects) {
      const givers = build
        .selectFrom('dots')
        .select('person')
        .distinct()
        .where('session', '=', session)
        .where('subject', 'in', subjects)
      return (await ask(givers.orderBy('person'))).map(({ person }) => person)
    },

    giving(session, dot) {
      return writing(one(giveWithin(session, dot)))
    },

    taking(session, { person, subject }) {
      return writing(
        one(
          build
            .updateTable('dots')
            .set({ count: sql`count - 1` })
            .where('session', '=', session)
            .where('person', '=', person)
            .where('subject', '=', subject)
            .where('count', '>', 0),
        ),
        statement(build.deleteFrom('dots').where('session', '=', session).where('count', '=', 0)),
      )
    },

    returning(session, subjects) {
      return writing(
        statement(build.deleteFrom('dots').where('session', '=', session).where('subject', 'in', subjects)),
      )
    },

    saying(session, said) {
      return writing(
        one(
          build
            .insertInto('opinions')
            .values({ session, ...said, told: null })
            .onConflict((conflict) =>
              conflict.columns(['session', 'person', 'conclusion']).doUpdateSet({ opinion: said.opinion }),
            ),
        ),
      )
    },

    telling(session, conclusion) {
      return writing(
        statement(
          build
            .updateTable('opinions')
            .set({ told: sql`opinion` })
            .where('session', '=', session)
            .where('conclusion', '=', conclusion),
        ),
      )
    },

    clearing(session) {
      return writing(
        statement(build.deleteFrom('dots').where('session', '=', session)),
        statement(build.deleteFrom('opinions').where('session', '=', session)),
        countForget(engine),
      )
    },
  }

  /** Counts and gives in one statement, so that no two can each see the last dot and both give it. */
  function giveWithin(session: SessionId, { person, people, subject, each }: GivenDot): Query<unknown> {
    const given = build
      .selectFrom('dots')
      .select(sql<number>`coalesce(sum(count), 0)`.as('given'))
      .where('session', '=', session)
      .where('person', 'in', people)
    const give = sql`
      insert into dots (session, person, subject, count)
      select ${session}, ${person}, ${subject}, 1 where (${given}) < ${each}
      on conflict (session, person, subject) do update set count = dots.count + 1`
    return { compile: () => give.compile(build) }
  }
}
