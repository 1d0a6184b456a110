import { describe, expect, test } from 'vitest'
import type { GroupId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { Badge, Bearer } from './badge-store.ts'
import { ada, autumn, ben, blue, noon, type OpenStorage, spring } from './contract-samples.ts'
import { hashToken } from './token-hash.ts'

/** What every badge store must do. */
export function describeBadgeStore(name: string, open: OpenStorage): void {
  describe(`${name} as a badge store`, () => {
    test.for([
      { kind: 'person', person: ada },
      { kind: 'hall', group: 'group-a' as GroupId },
      { kind: 'table-screen', table: blue },
    ] satisfies Bearer[])('[ST18] the badge of a $kind is found by its token until it is revoked', async (bearer) => {
      await using storage = await open()
      const { badges } = storage
      await storage.commit([badges.adding(badge('one', spring, bearer)), badges.adding(badge('two', autumn, bearer))])
      expect(await badges.find(hashToken('one'))).toEqual(badge('one', spring, bearer))
      expect(await badges.find(hashToken('other'))).toBeUndefined()
      await storage.commit([badges.revoking(spring, bearer)])
      expect(await badges.find(hashToken('one'))).toBeUndefined()
      expect(await badges.find(hashToken('two'))).toEqual(badge('two', autumn, bearer))
    })

    test('[ST18] revoking takes every device of one bearer, and of nobody else', async () => {
      await using storage = await open()
      const { badges } = storage
      await storage.commit([
        badges.adding(badge('phone', spring, { kind: 'person', person: ada })),
        badges.adding(badge('laptop', spring, { kind: 'person', person: ada })),
        badges.adding(badge('ben', spring, { kind: 'person', person: ben })),
      ])
      await storage.commit([badges.revoking(spring, { kind: 'person', person: ada })])
      expect(await badges.find(hashToken('phone'))).toBeUndefined()
      expect(await badges.find(hashToken('laptop'))).toBeUndefined()
      expect(await badges.find(hashToken('ben'))).toBeDefined()
      await storage.commit([badges.revokingAll(spring)])
      expect(await badges.find(hashToken('ben'))).toBeUndefined()
    })

    test('[ST19] two badges with one token are a conflict', async () => {
      await using storage = await open()
      const { badges } = storage
      await storage.commit([badges.adding(badge('one', spring, { kind: 'person', person: ada }))])
      const second = badges.adding(badge('one', spring, { kind: 'person', person: ben }))
      expect(await storage.commit([second])).toEqual(refuse('conflict'))
    })

    test('[ST20] badges handed over are the badges of the other person from then on', async () => {
      await using storage = await open()
      const { badges } = storage
      await storage.commit([
        badges.adding(badge('twice', spring, { kind: 'person', person: ben })),
        badges.adding(badge('elsewhere', autumn, { kind: 'person', person: ben })),
      ])
      await storage.commit([badges.handingOver(spring, ben, ada)])
      expect(await badges.find(hashToken('twice'))).toMatchObject({ bearer: { kind: 'person', person: ada } })
      expect(await badges.find(hashToken('elsewhere'))).toMatchObject({ bearer: { kind: 'person', person: ben } })
    })
  })
}

function badge(token: string, session: SessionId, bearer: Bearer): Badge {
  return { token: hashToken(token), session, bearer, createdAt: noon }
}
