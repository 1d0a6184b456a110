import { describe, expect, test } from 'vitest'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { ada, noon, type OpenStorage, spring } from './contract-samples.ts'
import type { OneTimeToken, TokenPurpose } from './one-time-tokens.ts'
import { hashToken } from './token-hash.ts'

/** What every store of one-time tokens must do. */
export function describeOneTimeTokens(name: string, open: OpenStorage): void {
  describe(`${name} as a store of one-time tokens`, () => {
    test.for([
      { kind: 'become-organiser' },
      { kind: 'second-device', session: spring, person: ada },
    ] satisfies TokenPurpose[])('[ST21] a token for $kind works once; looking does not use it', async (purpose) => {
      await using storage = await open()
      const { tokens } = storage
      const added = token('link', purpose)
      await storage.commit([tokens.adding(added)])
      expect(await tokens.find(added.token, noon + 1)).toEqual(added)
      expect(await tokens.find(added.token, noon + 1)).toEqual(added)
      const used = await Promise.all([1, 2].map((later) => storage.commit([tokens.using(added.token, noon + later)])))
      expect(used).toEqual([accept(null), refuse('conflict')])
      expect(await tokens.find(added.token, noon + 3)).toBeUndefined()
    })

    test('[ST22] a token works until it expires and not at that moment', async () => {
      await using storage = await open()
      const { tokens } = storage
      const added = token('link', { kind: 'become-organiser' })
      await storage.commit([tokens.adding(added)])
      expect(await tokens.find(added.token, noon + 9)).toEqual(added)
      expect(await tokens.find(added.token, noon + 10)).toBeUndefined()
      expect(await storage.commit([tokens.using(added.token, noon + 10)])).toEqual(refuse('conflict'))
    })

    test('[ST22] clearing expired tokens away leaves the others', async () => {
      await using storage = await open()
      const { tokens } = storage
      const first = token('first', { kind: 'become-organiser' })
      const second = { ...token('second', { kind: 'become-organiser' }), expiresAt: noon + 100 }
      const third = { ...token('third', { kind: 'become-organiser' }), createdAt: noon + 50, expiresAt: noon + 100 }
      await storage.commit([tokens.adding(first), tokens.adding(second), tokens.adding(third)])
      expect(await tokens.find(first.token, noon + 1)).toBeUndefined()
      expect(await tokens.find(second.token, noon + 60)).toEqual(second)
      expect(await tokens.find(third.token, noon + 60)).toEqual(third)
    })
  })
}

function token(text: string, purpose: TokenPurpose): OneTimeToken {
  return { token: hashToken(text), purpose, createdAt: noon, expiresAt: noon + 10 }
}
