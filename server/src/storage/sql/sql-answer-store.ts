import type { AnswerStore, CommandKey } from '../answer-store.ts'
import { fromJson, toJson } from './json.ts'
import type { AnswerRow } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { prepared, statement } from './statement.ts'

export function sqlAnswerStore({ build, ask }: SqlEngine): AnswerStore {
  const byKey = prepared(({ session, person, command }: CommandKey) =>
    build
      .selectFrom('answers')
      .select('answer')
      .where('session', '=', session)
      .where('person', '=', person)
      .where('command', '=', command),
  )
  const add = prepared(({ session, person, command, answer }: AnswerRow) =>
    build.insertInto('answers').values({ session, person, command, answer }),
  )

  return {
    async find(key) {
      const [row] = await ask(byKey(key))
      return row && fromJson(row.answer)
    },

    keeping({ session, person, command }, answer) {
      return writing(statement(add({ session, person, command, answer: toJson(answer) })))
    },

    clearing(session) {
      return writing(statement(build.deleteFrom('answers').where('session', '=', session)))
    },
  }
}
