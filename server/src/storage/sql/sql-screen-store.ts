import type { ScreenStore } from '../screen-store.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, statement } from './statement.ts'

export function sqlScreenStore({ build, ask }: SqlEngine): ScreenStore {
  const all = build.selectFrom('waiting_screens').select(['code', 'token', 'until'])

  return {
    async find(code, now) {
      const [screen] = await ask(all.where('code', '=', code).where('until', '>', now))
      return screen
    },

    async findByToken(token, now) {
      const [screen] = await ask(all.where('token', '=', token).where('until', '>', now))
      return screen
    },

    waiting({ code, token, until }, now) {
      return writing(
        statement(
          build.deleteFrom('waiting_screens').where((is) => is.or([is('until', '<=', now), is('token', '=', token)])),
        ),
        statement(build.insertInto('waiting_screens').values({ code, token, until })),
      )
    },

    pairing(code, now) {
      return writing(one(build.deleteFrom('waiting_screens').where('code', '=', code).where('until', '>', now)))
    },
  }
}
