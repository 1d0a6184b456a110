import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type HarvestConstraints,
  type HarvestNote,
  noConstraints,
} from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { PlayedEndpoint, say } from '../testing/model-endpoint.ts'
import { openModel } from './ask-model.ts'
import { maskTexts } from './mask-texts.ts'
import { codeNotes } from './note-codes.ts'
import { followCorrections, type Group, regroup } from './regroup.ts'
import { TokenBudget } from './token-budget.ts'

const groups: readonly Group[] = [['a', 'b', 'c'], ['d', 'e'], ['f'], ['g', 'h', 'a']]

function follow(
  corrections: Partial<Parameters<typeof followCorrections>[1]>,
  constraints: Partial<HarvestConstraints> = {},
): readonly Group[] {
  const asked = { groups, question: '', constraints: { ...noConstraints, ...constraints } }
  return followCorrections(asked, { moves: [], merges: [], ...corrections }).groups
}

test('[LM50] a note goes to another group, to a new one, or gets loose; two groups become one', () => {
  expect(follow({ moves: [{ noteId: 'd', from: 'g2', to: 'g1' }] })).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e'],
    ['f'],
    ['g', 'h', 'a'],
  ])
  expect(follow({ moves: [{ noteId: 'f', from: 'loose', to: 'g2' }] })).toEqual([groups[0], ['d', 'e', 'f'], groups[3]])
  expect(follow({ moves: [{ noteId: 'b', from: 'g1', to: 'loose' }] })).toContainEqual(['b'])
  const apart = [
    { noteId: 'b', from: 'g1', to: 'new1' },
    { noteId: 'c', from: 'g1', to: 'new1' },
  ]
  expect(follow({ moves: apart })).toEqual([['d', 'e'], ['f'], ['g', 'h', 'a'], ['b', 'c']])
  expect(follow({ merges: [{ from: 'g4', into: 'g1' }] })).toEqual([['a', 'b', 'c', 'g', 'h'], ['d', 'e'], ['f']])
})

test('[LM50] a correction of what is not there is passed over', () => {
  const moves = [
    { noteId: 'z', from: 'g1', to: 'g2' },
    { noteId: 'd', from: 'g1', to: 'g2' },
    { noteId: 'd', from: 'g2', to: 'g99' },
    { noteId: 'd', from: 'g2', to: '__proto__' },
  ]
  expect(follow({ moves, merges: [{ from: 'g1', into: 'g1' }] })).toEqual(groups)
})

test('[LM51] what people locked, put together or took apart stays so', () => {
  const leave = { moves: [{ noteId: 'd', from: 'g2', to: 'g1' }] }
  const join = { moves: [{ noteId: 'f', from: 'loose', to: 'g2' }] }
  const closed = { locked: [{ noteIds: ['d', 'e'], open: false }] }
  const open = { locked: [{ noteIds: ['d', 'e'], open: true }] }
  expect([follow(leave, closed), follow(join, closed), follow(leave, open)]).toEqual([groups, groups, groups])
  expect(follow({ merges: [{ from: 'g2', into: 'g1' }] }, closed)).toEqual(groups)
  expect(follow(join, open)).toContainEqual(['d', 'e', 'f'])
  expect(follow(leave, { together: [['d', 'e']] })).toEqual(groups)
  expect(follow(leave, { apart: [['b', 'd']] })).toEqual(groups)
})

test('[LM52] whatever corrections come, every note keeps a place and locked groups are what they were', () => {
  const note = fc.constantFrom(...'abcdefghz')
  const place = fc.constantFrom('g1', 'g2', 'g3', 'g4', 'g9', 'loose', 'new1', 'new2', 'constructor')
  const corrections = fc.record({
    moves: fc.array(fc.record({ noteId: note, from: place, to: place }), { maxLength: 30 }),
    merges: fc.array(fc.record({ from: place, into: place }), { maxLength: 6 }),
  })
  const locks = fc.subarray([
    { noteIds: ['d', 'e'], open: false },
    { noteIds: ['g', 'h'], open: true },
  ])
  fc.assert(
    fc.property(corrections, locks, (asked, locked) => {
      const after = follow(asked, { locked })
      expect([...new Set(after.flat())].toSorted()).toEqual([...'abcdefgh'])
      expect(after.every((group) => group.length > 0 && new Set(group).size === group.length)).toBe(true)
      for (const { noteIds, open } of locked) {
        const home = after.find((group) => noteIds.every((id) => group.includes(id)))
        expect(home).toBeDefined()
        if (!open) expect(home).toEqual(['d', 'e'])
        for (const id of noteIds) expect(after.filter((group) => group.includes(id))).toHaveLength(1)
      }
    }),
  )
})

test('[LM53] a heap of all notes is no harvest, and the groups stay as they were', async () => {
  const notes = Array.from({ length: 30 }, (_, at): HarvestNote => ({
    id: `note-${at}`,
    theme: 't',
    table: 'Tafel Rood',
    round: 0,
    author: 'ada',
    text: `iets over ${at}`,
    votes: 0,
    createdAt: '',
  }))
  const all = notes.map(({ id }) => id)
  const few = [all.slice(0, 10), all.slice(10, 20), all.slice(20)]
  const merges = [
    { from: 'g2', into: 'g1' },
    { from: 'g3', into: 'g1' },
  ]
  await using endpoint = await PlayedEndpoint.open(() => say({ moves: [], merges }))
  const mask = maskTexts({ names: [], organisations: [] })
  const ask = openModel({ endpoint: endpoint.config, budget: new TokenBudget(100_000) })
  const parts = { ask, mask, codes: codeNotes(notes, mask, {}) }
  const asked = { groups: few, question: 'Hoe?', constraints: noConstraints }
  expect(await regroup(asked, parts, AbortSignal.timeout(5_000))).toEqual({ ok: false, why: 'too-coarse' })
  expect(endpoint.bodies[0]).not.toMatch(/note-\d|Rood|ada/)
})
