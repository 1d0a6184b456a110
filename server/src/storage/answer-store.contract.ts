import { describe, expect, test } from 'vitest'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import { ada, autumn, ben, type OpenStorage, spring } from './contract-samples.ts'

const key = { session: spring, person: ada, command: 'command' as CommandId }

/** What every answer store must do. */
export function describeAnswerStore(name: string, open: OpenStorage): void {
  describe(`${name} as an answer store`, () => {
    test.for([{ ok: false, why: 'not-in-this-phase' }, { ok: true, value: null }, null, 'Ü', 0])(
      '[ST25] the answer %j comes back as it was kept, for this person and session only',
      async (answer) => {
        await using storage = await open()
        const { answers } = storage
        expect(await answers.find(key)).toBeUndefined()
        await storage.commit([answers.keeping(key, answer)])
        expect(await answers.find(key)).toEqual(answer)
        expect(await answers.find({ ...key, person: ben })).toBeUndefined()
        expect(await answers.find({ ...key, session: autumn })).toBeUndefined()
      },
    )

    test('[ST26] a command is answered once', async () => {
      await using storage = await open()
      const { answers } = storage
      await storage.commit([answers.keeping(key, 'first')])
      expect(await storage.commit([answers.keeping(key, 'second')])).toEqual(refuse('conflict'))
      expect(await answers.find(key)).toBe('first')
    })

    test('[ST27] clearing a session drops its answers and no others', async () => {
      await using storage = await open()
      const { answers } = storage
      await storage.commit([answers.keeping(key, 1), answers.keeping({ ...key, session: autumn }, 2)])
      await storage.commit([answers.clearing(spring)])
      expect(await answers.find(key)).toBeUndefined()
      expect(await answers.find({ ...key, session: autumn })).toBe(2)
    })
  })
}
