import { sql } from 'kysely'
import type { SqlEngine } from './sql-engine.ts'
import { one, type Statement, statement } from './statement.ts'

/*
 * A deletion leaves remnants until `Storage.forget` has run. It therefore counts itself in the same transaction,
 * and a start after a power cut finds that there is still something to do.
 */

/** Goes with every deletion of what nobody may find again. */
export function countForget({ build }: SqlEngine): Statement {
  return one(
    build
      .insertInto('settings')
      .values({ key: 'forget', value: 1 })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: sql`settings.value + 1` })),
  )
}

/** How many deletions wait for `forget`. */
export async function readPendingForget({ build, ask }: SqlEngine): Promise<number> {
  const [row] = await ask(build.selectFrom('settings').select('value').where('key', '=', 'forget'))
  return row?.value ?? 0
}

/** Says that `done` deletions are forgotten; those that came meanwhile stay counted. */
export function clearForget({ build }: SqlEngine, done: number): Statement {
  return statement(
    build
      .updateTable('settings')
      .set({ value: sql`value - ${done}` })
      .where('key', '=', 'forget'),
  )
}
