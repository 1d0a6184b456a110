import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import type { ConclusionId, PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import { ada, autumn, ben, type OpenStorage, spring } from './contract-samples.ts'
import type { Storage } from './storage.ts'

const note = 'blue.n1' as Subject
const other = 'blue.n2' as Subject
const first = 'first' as ConclusionId
const second = 'second' as ConclusionId
const each = 3

/** What every support store must do. */
export function describeSupportStore(name: string, open: OpenStorage): void {
  describe(`${name} as a support store`, () => {
    test('[SU10] nobody gives more dots than they have, over all they give them to', async () => {
      await using storage = await open()
      expect(await give(storage, note)).toBe('yes')
      expect(await give(storage, note)).toBe('yes')
      expect(await give(storage, first)).toBe('yes')
      expect(await give(storage, other)).toBe('conflict')
      expect(await give(storage, note)).toBe('conflict')
      expect(await given(storage, ada)).toEqual({ [note]: 2, [first]: 1 })
      // Others, and the same one elsewhere, have dots of their own.
      expect(await give(storage, note, ben)).toBe('yes')
      expect(await storage.commit([storage.support.giving(autumn, dot(note, ada))])).toEqual(accept(null))
    })

    test('[SU10] who gave more before there were fewer keeps them, and gives none', async () => {
      await using storage = await open()
      const { support } = storage
      for (let times = 0; times < each; times += 1) await give(storage, note)
      expect(await storage.commit([support.giving(spring, { ...dot(other, ada), each: 2 })])).toEqual(
        refuse('conflict'),
      )
      expect(await given(storage, ada)).toEqual({ [note]: 3 })
      expect(await storage.commit([support.giving(spring, { ...dot(other, ada), each: 4 })])).toEqual(accept(null))
    })

    test('[SU10] two who turned out to be one have the dots of one', async () => {
      await using storage = await open()
      await give(storage, note)
      await give(storage, note, ben)
      const both = { person: ada, people: [ada, ben], subject: other, each }
      expect(await storage.commit([storage.support.giving(spring, both)])).toEqual(accept(null))
      expect(await storage.commit([storage.support.giving(spring, both)])).toEqual(refuse('conflict'))
      const { dots } = await storage.support.load(spring, [ada, ben])
      expect(dots).toEqual([
        { person: ada, subject: note, count: 1 },
        { person: ben, subject: note, count: 1 },
        { person: ada, subject: other, count: 1 },
      ])
    })

    test('[SU10] a dot that does not fit takes along all that it is written together with', async () => {
      await using storage = await open()
      const { support } = storage
      const giving = () => support.giving(spring, dot(note, ada))
      const four = [giving(), giving(), giving(), giving()]
      expect(await storage.commit(four)).toEqual(refuse('conflict'))
      expect(await given(storage, ada)).toEqual({})
      expect(await storage.commit(four.slice(1))).toEqual(accept(null))
    })

    test('[SU11] a dot is taken back by whoever gave it, and can be given again', async () => {
      await using storage = await open()
      const { support } = storage
      for (let times = 0; times < each; times += 1) await give(storage, note)
      expect(await take(storage, note, ben)).toBe('conflict')
      expect(await take(storage, other)).toBe('conflict')
      expect(await take(storage, note)).toBe('yes')
      expect(await give(storage, other)).toBe('yes')
      expect(await give(storage, other)).toBe('conflict')
      expect(await take(storage, other)).toBe('yes')
      expect(await take(storage, other)).toBe('conflict')
      // Nothing stays that says where a dot has been.
      expect((await support.load(spring, [ada])).dots).toEqual([{ person: ada, subject: note, count: 2 }])
    })

    test('[SU12] dots on what went are with their givers again, and those on the rest stay', async () => {
      await using storage = await open()
      const { support } = storage
      await give(storage, note)
      await give(storage, other)
      await give(storage, note, ben)
      expect(await support.listGivers(spring, [note])).toEqual([ada, ben])
      expect(await support.listGivers(spring, [other, first])).toEqual([ada])
      await storage.commit([support.giving(autumn, dot(note, ada)), support.returning(spring, [note])])
      expect(await given(storage, ada)).toEqual({ [other]: 1 })
      expect(await given(storage, ben)).toEqual({})
      expect((await support.load(autumn, [ada])).dots).toHaveLength(1)
    })

    test('[SU13] an opinion is one for each person and conclusion, and can be changed and taken back', async () => {
      await using storage = await open()
      const { support } = storage
      const say = (person: PersonId, conclusion: ConclusionId, opinion: 'eens' | 'oneens' | null) =>
        storage.commit([support.saying(spring, { person, conclusion, opinion })])
      await say(ada, first, 'eens')
      await say(ada, first, 'oneens')
      await say(ada, second, 'eens')
      await say(ben, first, 'eens')
      await say(ben, first, null)
      expect(await support.listOpinions(spring)).toEqual([
        { person: ada, conclusion: first, opinion: 'oneens', told: null },
        { person: ben, conclusion: first, opinion: null, told: null },
        { person: ada, conclusion: second, opinion: 'eens', told: null },
      ])
      await storage.commit([support.telling(spring, first)])
      await say(ada, first, 'eens')
      expect((await support.load(spring, [ada])).opinions).toEqual([
        { person: ada, conclusion: first, opinion: 'eens', told: 'oneens' },
        { person: ada, conclusion: second, opinion: 'eens', told: null },
      ])
      expect(await support.listOpinions(autumn)).toEqual([])
    })

    test('[SU14] clearing a session leaves no row of who gave what, and those of others', async () => {
      await using storage = await open()
      const { support } = storage
      await give(storage, note)
      await storage.commit([
        support.saying(spring, { person: ada, conclusion: first, opinion: 'eens' }),
        support.giving(autumn, dot(note, ada)),
      ])
      await storage.commit([support.clearing(spring)])
      expect(await support.load(spring, [ada])).toEqual({ dots: [], opinions: [] })
      expect((await support.load(autumn, [ada])).dots).toHaveLength(1)
    })

    test('[SU10] whatever is given and taken at once, and in whatever order, nobody ever has given too many', async () => {
      const deed = fc.record({
        person: fc.constantFrom(ada, ben),
        subject: fc.constantFrom(note, other, first),
        deed: fc.constantFrom('give' as const, 'give' as const, 'take' as const),
        together: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
          await using storage = await open()
          let underWay: Promise<unknown>[] = []
          for (const { person, subject, deed: what, together } of deeds) {
            underWay.push(what === 'give' ? give(storage, subject, person) : take(storage, subject, person))
            if (together) continue
            await Promise.all(underWay)
            underWay = []
            for (const who of [ada, ben]) expect(await sum(storage, who)).toBeLessThanOrEqual(each)
          }
          await Promise.all(underWay)
          for (const who of [ada, ben]) expect(await sum(storage, who)).toBeLessThanOrEqual(each)
        }),
        { numRuns: 15 },
      )
    })
  })
}

function dot(subject: Subject, person: PersonId) {
  return { person, people: [person], subject, each }
}

async function give(storage: Storage, subject: Subject, person: PersonId = ada): Promise<'yes' | 'conflict'> {
  const done = await storage.commit([storage.support.giving(spring, dot(subject, person))])
  return done.ok ? 'yes' : done.why
}

async function take(storage: Storage, subject: Subject, person: PersonId = ada): Promise<'yes' | 'conflict'> {
  const done = await storage.commit([storage.support.taking(spring, { person, subject })])
  return done.ok ? 'yes' : done.why
}

async function given(storage: Storage, person: PersonId): Promise<Record<string, number>> {
  const { dots } = await storage.support.load(spring, [person])
  return Object.fromEntries(dots.map(({ subject, count }) => [subject, count]))
}

async function sum(storage: Storage, person: PersonId): Promise<number> {
  return Object.values(await given(storage, person)).reduce((all, count) => all + count, 0)
}
