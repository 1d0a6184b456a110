import { expect, test } from 'vitest'
import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Badge } from '../storage/badge-store.ts'
import { hashToken } from '../storage/token-hash.ts'
import { KnownBadges } from './known-badges.ts'

const token = hashToken('ada')
const badge: Badge = {
  token,
  session: 'spring' as SessionId,
  bearer: { kind: 'person', person: 'ada' as PersonId },
  createdAt: 0,
}

test('[AU12] a badge is looked up once, until one of its session was taken in, and one that is not there every time', async () => {
  let stored: Badge | undefined = badge
  let asked = 0
  const known = new KnownBadges({
    find: () => {
      asked += 1
      return Promise.resolve(stored)
    },
  })
  const owner = { badgesVersion: 0 }
  expect([await known.of(owner).find(token), await known.of(owner).find(token), asked]).toEqual([badge, badge, 1])
  stored = undefined
  owner.badgesVersion += 1
  expect([await known.of(owner).find(token), await known.of(owner).find(token), asked]).toEqual([
    undefined,
    undefined,
    3,
  ])
})

test('[AU12] what was read before a badge was taken in is not kept after it', async () => {
  let answer: (found: Badge | undefined) => void = () => {}
  const known = new KnownBadges({ find: () => new Promise((resolve) => (answer = resolve)) })
  const owner = { badgesVersion: 0 }
  const early = known.of(owner).find(token)
  owner.badgesVersion += 1
  answer(badge)
  expect(await early).toBe(badge)
  const late = known.of(owner).find(token)
  answer(undefined)
  expect(await late).toBeUndefined()
})
