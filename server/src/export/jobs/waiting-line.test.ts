import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameOwner, type Waiter, WaitingLine } from './waiting-line.ts'

const waiters: fc.Arbitrary<Waiter> = fc.record({
  owner: fc
    .record({ session: fc.constantFrom('a', 'b') as fc.Arbitrary<SessionId>, person: fc.nat(3), makes: fc.boolean() })
    .map(({ session, person, makes }) => ({ session, who: `${person} ${makes}`, makes })),
  isShown: fc.boolean(),
})

test('[RE102] nobody has two exports made while others wait for their first, and each gets a turn', () => {
  fc.assert(
    fc.property(fc.array(waiters, { maxLength: 20 }), (all) => {
      const line = new WaitingLine<Waiter>()
      for (const one of all) line.add(one)
      const working = new Set<Waiter>()
      const made: Waiter[] = []
      while (line.size > 0) {
        const before = [...line]
        const next = line.next(working)
        if (next === undefined) throw new Error('It is nobody’s turn.')
        const hasOne = ({ owner }: Waiter): boolean => [...working].some((one) => isSameOwner(one.owner, owner))
        if (hasOne(next)) expect(before.every(hasOne)).toBe(true)
        const first = before.find((one) => one.isShown === next.isShown && isSameOwner(one.owner, next.owner))
        expect(next).toBe(first)
        made.push(next)
        working.add(next)
        const [oldest] = working
        if (working.size === 2 && oldest !== undefined) working.delete(oldest)
      }
      expect(new Set(made)).toEqual(new Set(all))
    }),
  )
})

test('[RE103] however many files readers ask for, who makes the report can ask for more, and nobody without end', () => {
  fc.assert(
    fc.property(fc.array(waiters, { minLength: 200, maxLength: 400 }), fc.nat(40), (all, sessions) => {
      const line = new WaitingLine<Waiter>()
      const taken: Waiter[] = []
      for (const [at, one] of all.entries()) {
        const owner = { ...one.owner, session: `${at % (sessions + 1)}` as SessionId }
        if (!line.hasRoom(owner, new Set())) continue
        taken.push({ owner, isShown: false })
        line.add({ owner, isShown: false })
      }
      expect(taken.length).toBeLessThanOrEqual(60)
      expect(taken.filter(({ owner }) => !owner.makes).length).toBeLessThanOrEqual(40)
      for (const { owner } of taken) {
        const own = taken.filter((one) => isSameOwner(one.owner, owner))
        expect(own.length).toBeLessThanOrEqual(owner.makes ? 8 : 2)
      }
    }),
    { numRuns: 30 },
  )
  const line = new WaitingLine<Waiter>()
  const reader = (person: number) => ({ session: 'a' as SessionId, who: String(person), makes: false })
  for (let person = 0; person < 100; person += 1) {
    if (line.hasRoom(reader(person), new Set())) line.add({ owner: reader(person), isShown: false })
  }
  expect([line.size, line.hasRoom(reader(100), new Set())]).toEqual([20, false])
  expect(line.hasRoom({ session: 'a' as SessionId, who: 'els', makes: true }, new Set())).toBe(true)
})

test('[RE103] of what one person asks to look at again and again only the last wait', () => {
  const line = new WaitingLine<Waiter>()
  const owner = { session: 'a' as SessionId, who: 'els', makes: true }
  for (let times = 0; times < 100; times += 1) {
    for (const former of line.surplus(owner)) line.remove(former)
    line.add({ owner, isShown: true })
  }
  line.add({ owner: { ...owner, who: 'ada' }, isShown: true })
  expect(line.size).toBe(5)
})
