import { type AnswerStore } from '../answer-store.ts'
import { fromJson, toJson } from './json.ts'
import { type SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { statement } from './statement.ts'

export function sqlAnswerStore({ build, ask }: SqlEngine): AnswerStore {
  return {
    async find({ session, person, command }) {
      const [row] = await ask(
        build
          .selectFrom('answers')
          .select('answer')
          .where('session', '=', session)
          .where('person', '=', person)
          .where('command', '=', command),
      )
      return row && fromJson(row.answer)
    },

    keeping({ session, person, command }, answer) {
      return writing(
        statement(build.insertInto('answers').values({ session, person, command, answer: toJson(answer) })),
      )
    },

    clearing(session) {
      return writing(statement(build.deleteFrom('answers').where('session', '=', session)))
    },
  }
}
