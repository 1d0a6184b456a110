import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, carryPlace, changeBetween, crossChanges, type TextChange } from './text-change.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'a', 'b', ' ', '\n', '😀', '😁', 'é'), maxLength: 14 })

test('[CL150] the difference between two texts makes the one of the other, and goes through no character', () => {
  fc.assert(
    fc.property(text, text, fc.nat(20), (before, after, caret) => {
      const change = changeBetween(before, after, Math.min(caret, after.length)) ?? { at: 0, drop: 0, add: '' }
      expect(applyChanges(before, [change])).toBe(after)
      const pieces = [
        before.slice(0, change.at),
        before.slice(change.at, change.at + change.drop),
        before.slice(change.at + change.drop),
        change.add,
      ]
      for (const piece of pieces) expect(piece.isWellFormed()).toBe(true)
    }),
  )
})

test('[CL150] what was typed at the caret lies at the caret, in a row of the same letters too', () => {
  fc.assert(
    fc.property(text, text, fc.nat(14), (before, typed, place) => {
      const at = wellFormedPlace(before, place)
      const after = before.slice(0, at) + typed + before.slice(at)
      const change = changeBetween(before, after, at + typed.length)
      expect(change ?? { at, drop: 0, add: '' }).toEqual({ at, drop: 0, add: typed })
    }),
  )
})

test('[CL151] two who change the same text without knowing of each other end in the same one', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(14), fc.nat(5), text), { maxLength: 4 }),
      fc.nat(4),
      (base, made, cut) => {
        const mine = changesOf(base, made.slice(0, cut))
        const theirs = changesOf(base, made.slice(cut))
        const [mineAfter, theirsAfter] = crossChanges(mine, theirs)
        const one = applyChanges(applyChanges(base, mine), theirsAfter)
        const other = applyChanges(applyChanges(base, theirs), mineAfter)
        expect(one).toBe(other)
        expect(one.isWellFormed()).toBe(true)
      },
    ),
  )
})

test('[CL151] of two who change the same text, the words of neither are lost', () => {
  fc.assert(
    fc.property(fc.nat(14), fc.nat(14), fc.nat(6), fc.nat(6), (here, there, mineGoes, theirsGoes) => {
      const base = 'aaaaaaaaaaaaaa'
      const [mine, theirs] = [changesOf(base, [[here, mineGoes, 'ik']]), changesOf(base, [[there, theirsGoes, 'zij']])]
      const both = applyChanges(applyChanges(base, theirs), crossChanges(mine, theirs)[0])
      expect(both).toContain('ik')
      expect(both).toContain('zij')
    }),
  )
})

test('[CL152] a caret stays behind its own character, whatever others write and delete elsewhere', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.array(fc.tuple(fc.nat(14), fc.nat(3), fc.constantFrom('', 'X', 'XY'))), (own, made) => {
      const base = '0123456789'
      const changes = changesOf(base, made)
      const after = applyChanges(base, changes)
      const place = carryPlace(own + 1, changes, 'left')
      const still = after.indexOf(String(own))
      if (still !== -1) expect(place).toBe(still + 1)
      expect(place).toBeLessThanOrEqual(after.length)
    }),
  )
})

test('[CL152] what others write at the edges of a selection stays out of it', () => {
  const changes = [
    { at: 2, drop: 0, add: 'voor' },
    { at: 9, drop: 0, add: 'na' },
  ]
  expect(applyChanges('ab[cd', changes)).toBe('abvoor[cdna')
  expect([carryPlace(2, changes, 'right'), carryPlace(5, changes, 'left')]).toEqual([6, 9])
})

function changesOf(base: string, made: readonly (readonly [number, number, string])[]): readonly TextChange[] {
  const changes: TextChange[] = []
  let now = base
  for (const [place, length, add] of made) {
    const at = wellFormedPlace(now, place)
    const change = { at, drop: wellFormedPlace(now, at + length) - at, add }
    if (change.drop < 0) continue
    changes.push(change)
    now = applyChanges(now, [change])
  }
  return changes
}

/** A place between two whole characters. */
function wellFormedPlace(base: string, place: number): number {
  const at = Math.min(place, base.length)
  return base.slice(0, at).isWellFormed() ? at : at - 1
}
